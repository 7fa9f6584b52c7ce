package io.mockcraft.planner.guess;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A generator for a column whose name tells what it holds; its type must agree. */
final class NameGuess {

    private static final Set<TypeKind> TEXTS = EnumSet.of(TypeKind.TEXT, TypeKind.CHAR);
    private static final Set<TypeKind> WHOLE =
            Stream.of(TypeKind.values()).filter(TypeKind::whole).collect(Collectors.toUnmodifiableSet());
    private static final Set<TypeKind> EXACT = EnumSet.of(TypeKind.DECIMAL, TypeKind.REAL, TypeKind.DOUBLE);
    static final int ROOM_FOR_WORDS = 8;

    /** First match wins; a name matches as a whole or from an underscore to its end. */
    private static final List<Entry> ENTRIES = List.of(
            text("(e_?)?mail(_address)?", "email"),
            text("(first|given|fore)_?name", "first_name"),
            text("(last|sur|family)_?name", "last_name"),
            text("(user|login|screen|nick)_?name|login|handle", "username"),
            text("full_?name|display_?name|contact_?name|customer_?name|author|recipient", "full_name"),
            text("company(_?name)?|organi[sz]ation(_?name)?|employer|vendor(_?name)?|supplier(_?name)?", "company"),
            text("product(_?name)?", "product"),
            text("phone(_?(number|no))?|mobile|telephone|fax|cell", "phone"),
            text("street(_?address)?|address(_?line)?_?[0-9]?|addr", "street_address"),
            text("city|town", "city"),
            text("state|province|region|county|district", "state"),
            text("(post(al)?|zip)_?(code)?", "postal_code"),
            text("country_?code", "country_code"),
            text("country(_?name)?", "country"),
            text("currency(_?code)?", "currency"),
            text("(ur[il]|link|website|homepage|web_?site|href|endpoint|referr?er)", "url"),
            text("domain(_?name)?|host(_?name)?", "domain"),
            text("(ip(v4)?|ip_?addr(ess)?)", "ipv4"),
            text("user_?agent", "user_agent"),
            text("password|passwd|pwd", "password"),
            text("token|secret|nonce|salt|hash|digest|checksum|fingerprint|signature|etag|sha|pass_?crypt", "md5"),
            text("api_?key", "api_key"),
            text("(sha|hash)_?256", "sha256"),
            text("uuid|guid", "uuid"),
            text("job_?title|position|occupation", "job_title"),
            text("department|dept", "department"),
            text("colou?r", "color"),
            text("slug", "slug"),
            text("sku", "sku"),
            text("iban", "iban"),
            text("mime_?type|content_?type", "mime_type"),
            text("file_?name", "file_name"),
            text("locale|lang(uage)?(_?code)?", "locale"),
            text("time_?zone|tz", "time_zone"),
            text("summary", "sentence"),
            text("description|comments?|notes?|body|content|text|message|bio|about|remarks?|review", "paragraph"),
            shaped("code", "[A-Z]{3}-[0-9]{4}"),
            shaped("number|reference(_?(no|number))?", "[A-Z]{2}[0-9]{6}"),
            number("age", "18..90"),
            number("quantity|qty|count|amount|num(ber)?|stock", "1..100"),
            number("year", "2000..2024"),
            number("month", "1..12"),
            number("day", "1..28"),
            number("rating|stars|score", "1..5"),
            number("percent(age)?|pct", "0..100"),
            number("position|rank|priority|sort(_?order)?|ordinal|level", "1..100"),
            decimal("latitude|lat", "-90..90"),
            decimal("longitude|lng|lon", "-180..180"),
            decimal("percent(age)?|pct|rate|discount", "0..1"),
            decimal("price|cost|amount|total|fee|balance|salary", "1..999"));

    private final Generators generators;
    private final MomentGuess moments;
    private final TextGuess texts;

    NameGuess(Generators generators) {
        this.generators = generators;
        this.moments = new MomentGuess(generators);
        this.texts = new TextGuess(generators);
    }

    /**
     * The generator that the names tell.
     *
     * @param table the table's name; empty where there is none
     */
    Optional<Generator> of(String table, Column column) {
        String name = snake(column.name());
        return moments.of(name, column.type()).or(() -> ofTexts(table, column)).or(() -> listed(column, name));
    }

    /** A list of texts is named like one of them. */
    private Optional<Generator> ofTexts(String table, Column column) {
        DataType element =
                column.type().kind() == TypeKind.ARRAY ? column.type().element() : null;
        return element == null
                ? texts.of(table, column)
                : texts.of(table, Types.withType(column, element)).map(Arrays::of);
    }

    private Optional<Generator> listed(Column column, String name) {
        boolean cramped = column.type().length() >= 0 && column.type().length() < ROOM_FOR_WORDS;
        return ENTRIES.stream()
                .filter(e -> e.kinds().contains(column.type().kind()))
                .filter(e -> !cramped || !TEXTS.contains(column.type().kind()))
                .filter(e -> e.name().matcher(name).matches())
                .filter(e -> e.fits(column.type()))
                .findFirst()
                .flatMap(e -> generators.tried(e.generator(), e.parameters(column.type()), column.type(), name));
    }

    /** {@code createdAt} and {@code CreatedAt} as {@code created_at}. */
    static String snake(String name) {
        return Names.fold(name.replaceAll("([a-z0-9])([A-Z])", "$1_$2"));
    }

    private static Entry text(String name, String generator) {
        return new Entry(pattern(name), TEXTS, generator, "");
    }

    private static Entry shaped(String name, String shape) {
        return new Entry(pattern(name), TEXTS, "pattern", shape);
    }

    private static Entry number(String name, String range) {
        return new Entry(pattern(name), WHOLE, "int", range);
    }

    private static Entry decimal(String name, String range) {
        return new Entry(pattern(name), EXACT, "decimal", range);
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("(.*_)?(" + name + ")");
    }

    /**
     * What columns of a name hold.
     *
     * @param detail a range of numbers, or the shape of a text; empty where the generator says enough
     */
    private record Entry(Pattern name, Set<TypeKind> kinds, String generator, String detail) {

        Map<String, Object> parameters(DataType type) {
            if (detail.isEmpty()) {
                return Map.of();
            }
            return switch (generator) {
                case "pattern" -> Map.of("pattern", detail);
                case "int" -> Map.of("range", detail);
                default -> Map.of("range", detail, "scale", (long) Literals.digits(type));
            };
        }

        /** Whether the column holds the largest number of the range. */
        boolean fits(DataType type) {
            if (detail.isEmpty() || type.kind() != TypeKind.DECIMAL || type.precision() < 0) {
                return true;
            }
            String top = detail.substring(detail.indexOf("..") + 2);
            return type.precision() - type.scale() >= top.length();
        }
    }
}
