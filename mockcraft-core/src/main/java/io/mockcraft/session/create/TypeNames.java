package io.mockcraft.session.create;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.schema.Series;
import io.mockcraft.schema.ValueSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of SQL's types for values that stand for themselves. */
final class TypeNames {

    private static final List<String> NUMBERS = List.of("bigint", "numeric", "double precision");
    private static final List<String> MOMENTS = List.of("date", "timestamp", "timestamp with time zone");

    private TypeNames() {}

    /** What holds all that can be chosen. */
    static String ofChoice(ValueSource.Choice choice) {
        return common(choice.values().stream()
                .filter(v -> v.value() != null)
                .map(v -> ofValue(v.value()))
                .toList());
    }

    /** What holds the values of all these types: their one type, numbers, moments, else text. */
    static String common(List<String> types) {
        if (types.stream().distinct().count() == 1) {
            return types.get(0);
        } else if (types.isEmpty() || !NUMBERS.containsAll(types) && !MOMENTS.containsAll(types)) {
            return "text";
        }
        return NUMBERS.containsAll(types) ? "numeric" : "timestamp with time zone";
    }

    /** The type of a constant. */
    static String ofValue(@Nullable Object value) {
        if (value instanceof Long) {
            return "bigint";
        }
        if (value instanceof BigDecimal) {
            return "numeric";
        }
        return value instanceof Boolean ? "boolean" : "text";
    }

    /** What a column of this name usually holds, where nothing else tells. */
    static String byName(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        if (name.equals("id") || name.endsWith("_id") || name.endsWith("_no")) {
            return "bigint";
        }
        if (name.endsWith("_at")) {
            return "timestamp with time zone";
        }
        return name.startsWith("is_") || name.equals("active") ? "boolean" : "text";
    }

    /** How SQL calls what a generator makes by nature. */
    static String ofKind(TypeKind kind) {
        return switch (kind) {
            case BOOLEAN -> "boolean";
            case SMALLINT, INTEGER, BIGINT -> "bigint";
            case DECIMAL -> "numeric";
            case REAL, DOUBLE -> "double precision";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_ZONED -> "timestamp with time zone";
            case UUID -> "uuid";
            case JSON -> "jsonb";
            case BYTES -> "bytea";
            case INET -> "inet";
            case MAC_ADDRESS -> "macaddr";
            default -> "text";
        };
    }

    /** Moments, whole numbers that nothing breaks, or numbers. */
    static String ofSeries(Series series) {
        if (series.ofMoments()) {
            return "timestamp with time zone";
        }
        boolean whole = series.start() instanceof Long
                && series.step() instanceof Series.Step.Amount step
                && step.low().stripTrailingZeros().scale() <= 0
                && step.low().compareTo(step.high()) == 0;
        boolean straight = series.noise() == null
                && series.trend() == null
                && series.seasons().isEmpty();
        return whole && straight ? "bigint" : "numeric";
    }
}
