package io.mockcraft.schema.yaml.rule;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.DistributionSpec;
import io.mockcraft.schema.DistributionSpec.Kind;
import io.mockcraft.schema.yaml.grammar.PartGrammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code distribution}: a name, or a name with parameters. */
public final class DistributionReader {

    private static final List<String> KINDS = Arrays.stream(Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final Set<String> ABOVE_ZERO = Set.of("deviation", "exponent", "count", "trials", "scale", "shape");
    private static final Set<String> WHOLE = Set.of("count", "trials");
    private static final Set<Kind> MEAN_ABOVE_ZERO = Set.of(Kind.LOGNORMAL, Kind.EXPONENTIAL, Kind.POISSON);
    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(1_000_000_000);

    private DistributionReader() {}

    /** The distribution; null when there is none, or none that could be understood. */
    public static @Nullable DistributionSpec read(@Nullable Value value) {
        if (value == null) {
            return null;
        }
        return value.isMap()
                ? value.fields("a distribution")
                        .flatMap(DistributionReader::map)
                        .orElse(null)
                : value.text("the name of a distribution")
                        .flatMap(name -> kind(name, value))
                        .map(kind -> new DistributionSpec(kind, Map.of(), value.at()))
                        .orElse(null);
    }

    private static Optional<DistributionSpec> map(Fields fields) {
        if (fields.all().size() != 1) {
            fields.owner().problem("a distribution has one name", "write { normal: { mean: 100, deviation: 15 } }");
            return Optional.empty();
        }
        Fields.Field field = fields.all().get(0);
        Value name =
                new Value(field.key(), fields.owner().path(), fields.owner().reading());
        Optional<Kind> kind = kind(field.name(), name);
        Optional<Fields> parameters = field.value().fields("a map of parameters");
        return kind.flatMap(
                k -> parameters.flatMap(p -> parameters(k, p, field.key().at())));
    }

    private static Optional<Kind> kind(String name, Value value) {
        int at = KINDS.indexOf(name.strip().toLowerCase(Locale.ROOT));
        if (at < 0) {
            String near = value.reading().didYouMean(name, KINDS);
            String remedy = near.isEmpty() ? "known here: " + String.join(", ", KINDS) : near;
            value.problem("no distribution " + Reading.quote(name), remedy);
            return Optional.empty();
        }
        return Optional.of(Kind.values()[at]);
    }

    private static Optional<DistributionSpec> parameters(Kind kind, Fields fields, Location at) {
        fields.refuseOthers(PartGrammar.parameters(kind));
        Map<String, BigDecimal> given = new TreeMap<>();
        for (String name : kind.parameters()) {
            Value value = fields.get(name);
            if (value != null) {
                value.number("a number")
                        .map(Numbers::exact)
                        .filter(number -> fits(name, number, value, kind))
                        .ifPresent(number -> given.put(name, number));
            }
        }
        return ordered(given, fields) ? Optional.of(new DistributionSpec(kind, given, at)) : Optional.empty();
    }

    private static boolean fits(String name, BigDecimal number, Value value, Kind kind) {
        boolean positive = ABOVE_ZERO.contains(name) || name.equals("mean") && MEAN_ABOVE_ZERO.contains(kind);
        if (positive && number.signum() <= 0) {
            value.problem("\"" + name + "\" is a number above 0", "write a larger one");
            return false;
        }
        if (name.equals("chance") && !isChance(number, kind)) {
            value.problem("a chance lies between 0 and 1", "for 20 percent write 0.2");
            return false;
        }
        if (WHOLE.contains(name) && !isCount(number)) {
            value.problem("\"" + name + "\" is a whole number up to 1000000000", "write one");
            return false;
        }
        return true;
    }

    private static boolean isChance(BigDecimal number, Kind kind) {
        int least = kind == Kind.GEOMETRIC ? 1 : 0;
        return number.signum() >= least && number.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isCount(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.compareTo(LARGEST_COUNT) <= 0;
    }

    /** Low, peak and high, as far as they are given, rise. */
    private static boolean ordered(Map<String, BigDecimal> given, Fields fields) {
        BigDecimal before = null;
        for (String name : List.of("low", "peak", "high")) {
            BigDecimal next = given.get(name);
            if (before != null && next != null && before.compareTo(next) > 0) {
                fields.owner().problem("low, peak and high do not rise", "write the smaller ones first");
                return false;
            }
            before = next == null ? before : next;
        }
        return true;
    }
}
