package io.mockcraft.schema.yaml.reading;

import io.mockcraft.schema.RowCount.WeightedRange;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts, ranges of counts, shares and weights. */
public final class Numbers {

    private static final Pattern RANGE = Pattern.compile("\\s*(-?[0-9]+)\\s*\\.\\.\\s*(-?[0-9]+)\\s*");
    private static final Pattern PERCENT = Pattern.compile("\\s*[0-9.]+\\s*%\\s*");
    private static final int LONG_DIGITS = 18;

    private Numbers() {}

    /** A whole number, 0 or more. */
    public static Optional<Long> count(Value value) {
        return value.number("a whole number").flatMap(number -> count(number, value));
    }

    /** A whole number of a range, both ends in. */
    public static Optional<Long> whole(Value value, long low, long high) {
        Number number = value.number("a whole number").orElse(null);
        if (number == null) {
            return Optional.empty();
        }
        if (!(number instanceof Long whole) || whole < low || whole > high) {
            value.problem("expected a whole number from " + low + " to " + high + ", found " + number, "");
            return Optional.empty();
        }
        return Optional.of(whole);
    }

    private static Optional<Long> count(Number number, Value value) {
        BigDecimal exact = exact(number);
        if (exact.signum() < 0) {
            value.problem("a count cannot be negative", "write 0 or more");
            return Optional.empty();
        }
        if (exact.precision() - exact.scale() > LONG_DIGITS) {
            value.problem("the number is too large", "write at most " + LONG_DIGITS + " digits");
            return Optional.empty();
        }
        return whole(exact, value);
    }

    private static Optional<Long> whole(BigDecimal exact, Value value) {
        if (exact.stripTrailingZeros().scale() > 0) {
            value.expected("a whole number");
            return Optional.empty();
        }
        return Optional.of(exact.longValue());
    }

    /** A count, or a range {@code a..b} of counts. */
    public static Optional<WeightedRange> counts(Value value, double weight) {
        if (value.meaning().orElse(null) instanceof Meaning.Words words) {
            return range(words.text(), value, weight);
        }
        return count(value).map(count -> new WeightedRange(count, count, weight));
    }

    /** A range as text, or one number as text: the keys of a weight map. */
    static Optional<WeightedRange> range(String text, Value value, double weight) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            value.problem("expected a count or a range such as 2..6, found " + Reading.quote(text), "");
            return Optional.empty();
        }
        if (range.group(1).length() > LONG_DIGITS || range.group(2).length() > LONG_DIGITS) {
            value.problem("the number is too large", "write at most " + LONG_DIGITS + " digits");
            return Optional.empty();
        }
        return range(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)), value, weight);
    }

    private static Optional<WeightedRange> range(long low, long high, Value value, double weight) {
        if (low < 0) {
            value.problem("a count cannot be negative", "write 0 or more");
            return Optional.empty();
        }
        if (low > high) {
            value.problem("the range " + low + ".." + high + " is upside down", "write " + high + ".." + low);
            return Optional.empty();
        }
        return Optional.of(new WeightedRange(low, high, weight));
    }

    /** A share from 0 to 1. */
    public static Optional<Double> share(Value value) {
        if (value.node() instanceof Scalar text && PERCENT.matcher(text.text()).matches()) {
            value.problem("a share lies between 0 and 1", "for 80 percent write 0.8");
            return Optional.empty();
        }
        Optional<Double> share = value.number("a number from 0 to 1").map(Number::doubleValue);
        if (share.isPresent() && (share.get() < 0 || share.get() > 1)) {
            value.problem("a share lies between 0 and 1", "for 80 percent write 0.8");
            return Optional.empty();
        }
        return share;
    }

    /** A finite number above 0. */
    public static Optional<Double> weight(Value value) {
        Optional<Double> weight = value.number("a number above 0").map(Number::doubleValue);
        if (weight.isPresent() && !(weight.get() > 0 && weight.get() < Double.POSITIVE_INFINITY)) {
            value.problem("a weight is a number above 0", "leave out what should never come");
            return Optional.empty();
        }
        return weight;
    }

    /** The number with all its digits. */
    public static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}
