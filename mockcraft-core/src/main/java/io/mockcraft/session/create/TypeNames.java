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

    private static final List<String> NUMBERS = List.of("bigint", "numeric");

    private TypeNames() {}

    /** The one type of all that can be chosen; numbers where some are whole; else text. */
    static String ofChoice(ValueSource.Choice choice) {
        List<String> types = choice.values().stream()
                .filter(v -> v.value() != null)
                .map(v -> ofValue(v.value()))
                .distinct()
                .toList();
        if (types.size() == 1) {
            return types.get(0);
        }
        return NUMBERS.containsAll(types) && !types.isEmpty() ? "numeric" : "text";
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

    /** Whole and broken numbers are numbers; what else differs is text, if one is. */
    static String common(List<String> types) {
        if (types.contains("numeric") && NUMBERS.containsAll(types)) {
            return "numeric";
        }
        return types.contains("text") ? "text" : types.get(0);
    }
}
