package io.mockcraft.generator.parameter;

import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.schema.Spans;
import io.mockcraft.schema.TextFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what a schema wrote into the typed value of a parameter. */
final class Readers {

    private Readers() {}

    /** The typed value; null when {@code given} is not of the parameter's kind. */
    static @Nullable Object read(Parameter parameter, Object given) {
        return switch (parameter.kind()) {
            case INTEGER -> Numbers.integer(given);
            case DECIMAL -> Numbers.decimal(given);
            case BOOLEAN -> flag(given);
            case TEXT -> text(given);
            case CHOICE -> choice(parameter.choices(), given);
            case INTEGER_RANGE -> Ranges.<Long, IntegerRange>read(given, Numbers::integer, IntegerRange::new);
            case DECIMAL_RANGE -> Ranges.<BigDecimal, DecimalRange>read(given, Numbers::decimal, DecimalRange::new);
            case TIME_RANGE -> times(given);
            case DURATION -> given instanceof String written ? Spans.read(written) : null;
            case LIST -> given instanceof List<?> list ? List.copyOf(list) : List.of(given);
            case FILE -> given instanceof TextFile file ? file : null;
        };
    }

    /** What a parameter takes, in words. */
    static String expected(Parameter parameter) {
        return switch (parameter.kind()) {
            case INTEGER -> "a whole number";
            case DECIMAL -> "a number";
            case BOOLEAN -> "true or false";
            case TEXT -> "text";
            case CHOICE -> "one of " + String.join(", ", parameter.choices());
            case INTEGER_RANGE -> "a range of whole numbers such as 1..5, low end first";
            case DECIMAL_RANGE -> "a range of numbers such as 0.5..2.25, low end first";
            case TIME_RANGE -> "two dates or times such as [2024-01-01, 2024-12-31] or [now - 30d, now], earlier first";
            case DURATION -> "a length of time such as 90d or 2h (ms s m h d w mo y)";
            case LIST -> "a list";
            case FILE -> "the name of a file";
        };
    }

    /** The smallest and largest number in a typed value, for its bounds; null for kinds without numbers. */
    static @Nullable DecimalRange extent(Kind kind, Object value) {
        return switch (kind) {
            case INTEGER -> same(BigDecimal.valueOf((Long) value));
            case DECIMAL -> same((BigDecimal) value);
            case INTEGER_RANGE -> {
                IntegerRange range = (IntegerRange) value;
                yield new DecimalRange(BigDecimal.valueOf(range.low()), BigDecimal.valueOf(range.high()));
            }
            case DECIMAL_RANGE -> (DecimalRange) value;
            default -> null;
        };
    }

    private static DecimalRange same(BigDecimal number) {
        return new DecimalRange(number, number);
    }

    private static @Nullable Boolean flag(Object given) {
        return given instanceof Boolean flag
                ? flag
                : switch (String.valueOf(given)) {
                    case "true" -> Boolean.TRUE;
                    case "false" -> Boolean.FALSE;
                    default -> null;
                };
    }

    private static @Nullable String text(Object given) {
        if (given instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return given instanceof List<?> ? null : String.valueOf(given);
    }

    private static @Nullable String choice(List<String> choices, Object given) {
        String folded = String.valueOf(given).toLowerCase(Locale.ROOT);
        return choices.stream()
                .filter(choice -> choice.toLowerCase(Locale.ROOT).equals(folded))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TimeRange times(Object given) {
        List<?> parts = Ranges.split(given);
        if (parts.isEmpty() || parts.size() > 2) {
            return null;
        }
        Long low = Times.first(parts.get(0));
        Long high = Times.last(parts.get(parts.size() - 1));
        return low == null || high == null || low > high ? null : new TimeRange(low, high);
    }
}
