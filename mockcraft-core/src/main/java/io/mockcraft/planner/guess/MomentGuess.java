package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A date or moment by its name: each kind of name has a span of time of its own, so that rows are created before they start,
 * and start before they end, though each guess reads its own column only.
 */
final class MomentGuess {

    private static final Set<TypeKind> MOMENTS =
            EnumSet.of(TypeKind.DATE, TypeKind.TIMESTAMP, TypeKind.TIMESTAMP_ZONED);

    private static final String SUFFIX = "(_?(at|on|date|time|timestamp|datetime|day|ts|utc))?";

    /** First match wins. */
    private static final List<Entry> ENTRIES = List.of(
            entry("(date_of_)?birth(_?(date|day))?|dob|born(_?on)?", "now - 75y", "now - 20y"),
            entry(
                    words("creat(ed|ion)|inserted|regist(ered|ration)|joined|signed_?up|enrolled|hired?"),
                    "now - 24mo",
                    "now - 16mo"),
            entry(
                    words(
                            "updated?|modified|modification|changed|edited|deleted|removed|archived|closed|cancell?ed|finish(ed)?"
                                    + "|completed?|ended|ends?|expire[sd]?|expiry|expiration|due|until|valid_?to|terminated|revoked"
                                    + "|resolved|processed|paid|shipped|delivered|returned|last_.*|date_to|to_date"),
                    "now - 8mo",
                    "now"),
            entry(
                    words(
                            "start(s|ed)?|begins?|began|opened|sent|submitted|scheduled|requested|queued|published|approved"
                                    + "|confirmed|verified|activated|valid_?from|effective|ordered|date_from|from_date"),
                    "now - 16mo",
                    "now - 8mo"));

    private final Generators generators;

    MomentGuess(Generators generators) {
        this.generators = generators;
    }

    /** The span that the name tells; empty for names that tell none, and for other types. */
    Optional<Generator> of(String name, DataType type) {
        if (!MOMENTS.contains(type.kind())) {
            return Optional.empty();
        }
        String generator = type.kind() == TypeKind.DATE ? "date" : "timestamp";
        return ENTRIES.stream()
                .filter(e -> e.name().matcher(name).matches())
                .findFirst()
                .flatMap(e -> generators.tried(generator, Map.of("between", List.of(e.first(), e.last())), type));
    }

    /** {@code created}, {@code created_at} and {@code date_created} alike. */
    private static String words(String words) {
        return "(date_)?(" + words + ")" + SUFFIX;
    }

    private static Entry entry(String name, String first, String last) {
        return new Entry(Pattern.compile("(.*_)?(" + name + ")"), first, last);
    }

    private record Entry(Pattern name, String first, String last) {}
}
