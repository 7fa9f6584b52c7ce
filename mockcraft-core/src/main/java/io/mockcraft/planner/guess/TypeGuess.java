package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.Literals;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A generator for a type, when the column's name says nothing. */
final class TypeGuess {

    private static final int SHORT_TEXT = 5;
    private static final int ONE_WORD = 24;

    private final Generators generators;
    private final Function<DataType, Optional<Generator>> elements;

    TypeGuess(Generators generators, Function<DataType, Optional<Generator>> elements) {
        this.generators = generators;
        this.elements = elements;
    }

    Optional<Generator> of(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> own("boolean", Map.of(), type);
            case SMALLINT, INTEGER, BIGINT -> own("int", Map.of("range", "1..1000"), type);
            case DECIMAL ->
                own("decimal", Map.of("range", decimals(type), "scale", (long) Literals.digits(type)), type);
            case REAL, DOUBLE -> own("decimal", Map.of("range", "0..1000", "scale", 2L), type);
            case TEXT, CHAR -> text(type);
            case DATE -> own("date", Map.of(), type);
            case TIME -> own("time", Map.of(), type);
            case TIMESTAMP, TIMESTAMP_ZONED -> own("timestamp", Map.of(), type);
            case UUID -> own("uuid", Map.of(), type);
            case BYTES -> own("bytes", Map.of("length", 16L), type);
            case INET -> own("ipv4", Map.of(), type);
            case ARRAY -> array(type);
            case COMPOSITE -> Composites.of(type, this);
            default -> SpecialTypes.of(type);
        };
    }

    private Optional<Generator> own(String name, Map<String, Object> parameters, DataType type) {
        return Optional.of(generators.own(name, parameters, type));
    }

    /** As large as the column holds, but no larger than people expect of an unnamed number. */
    private static String decimals(DataType type) {
        if (type.precision() < 0) {
            return "0..1000";
        }
        int whole = Math.min(3, type.precision() - type.scale());
        BigDecimal top = BigDecimal.ONE.scaleByPowerOfTen(whole).subtract(BigDecimal.ONE.movePointLeft(type.scale()));
        return "0.." + top.toPlainString();
    }

    private Optional<Generator> text(DataType type) {
        if (type.length() >= 0 && type.length() <= SHORT_TEXT) {
            return own("pattern", Map.of("pattern", "[A-Z]{" + type.length() + "}"), type);
        }
        boolean narrow = type.length() >= 0 && type.length() <= ONE_WORD;
        Optional<Generator> words = narrow
                ? generators.tried("word", Map.of(), type)
                : generators.tried("words", Map.of("count", "2..4"), type);
        return words.or(() -> own("pattern", Map.of("pattern", "[a-z]{" + SHORT_TEXT + "}"), type));
    }

    private Optional<Generator> array(DataType type) {
        DataType element = type.element();
        return element == null ? Optional.empty() : elements.apply(element).map(Arrays::of);
    }
}
