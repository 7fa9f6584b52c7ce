package io.mockcraft.expression.value;

import io.mockcraft.catalog.DataType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes ranges from bounds and from text. */
public final class Ranges {

    private Ranges() {}

    /**
     * The range between two bounds.
     *
     * @param bounds {@code []}, {@code [)}, {@code (]} or {@code ()}
     * @return the range, or {@link Unknowable#ERROR} when the bounds are the wrong way round
     */
    public static Object of(@Nullable Object lower, @Nullable Object upper, String bounds) {
        if (!bounds.matches("[\\[(][])]")) {
            return Unknowable.ERROR;
        }
        SqlRange range = discrete(new SqlRange(
                lower,
                upper,
                lower != null && bounds.charAt(0) == '[',
                upper != null && bounds.charAt(1) == ']',
                false));
        if (range.lower() == null || range.upper() == null) {
            return range;
        }
        int c = lower == null || upper == null ? 0 : Ordering.compare(lower, upper);
        if (c > 0) {
            return Unknowable.ERROR;
        }
        boolean nothing = Ordering.compare(range.lower(), range.upper()) >= 0 && !(range.lowerIn() && range.upperIn());
        return nothing ? SqlRange.EMPTY : range;
    }

    private static SqlRange discrete(SqlRange range) {
        boolean whole = isDiscrete(range.lower()) || isDiscrete(range.upper());
        if (!whole) {
            return range;
        }
        Object lower = range.lower() == null || range.lowerIn() ? range.lower() : next(range.lower());
        Object upper = range.upper() == null || !range.upperIn() ? range.upper() : next(range.upper());
        return new SqlRange(lower, upper, lower != null, false, false);
    }

    private static boolean isDiscrete(@Nullable Object value) {
        return value instanceof Long || value instanceof LocalDate;
    }

    private static Object next(Object value) {
        return value instanceof Long number ? (Object) (number + 1) : ((LocalDate) value).plusDays(1);
    }

    /** Reads {@code [1,5)}, {@code empty} and the like. */
    static Object read(String text, @Nullable DataType element) {
        String trimmed = text.strip();
        if (trimmed.equalsIgnoreCase("empty")) {
            return SqlRange.EMPTY;
        }
        int comma = trimmed.indexOf(',');
        if (element == null || trimmed.length() < 3 || comma < 0 || comma != trimmed.lastIndexOf(',')) {
            return Unknowable.OPAQUE;
        }
        Object lower = bound(trimmed.substring(1, comma), element);
        Object upper = bound(trimmed.substring(comma + 1, trimmed.length() - 1), element);
        if (lower instanceof Unknowable || upper instanceof Unknowable) {
            return Unknowable.OPAQUE;
        }
        return of(lower, upper, trimmed.charAt(0) + trimmed.substring(trimmed.length() - 1));
    }

    private static @Nullable Object bound(String text, DataType element) {
        String bare = text.strip().replace("\"", "");
        return bare.isEmpty() ? null : Casts.cast(bare, element);
    }
}
