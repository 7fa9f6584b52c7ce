package io.mockcraft.generator.parameter;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes {@code a..b}, {@code [a, b]} or a single value apart into its two ends. */
final class Ranges {

    private static final String DOTS = "..";

    private Ranges() {}

    /** A range made of two ends that {@code end} reads; null when an end is unreadable or the low end is above the high one. */
    static <E extends Comparable<E>, R> @Nullable R read(
            Object given, Function<Object, @Nullable E> end, Ends<E, R> ends) {
        List<?> parts = split(given);
        if (parts.isEmpty() || parts.size() > 2) {
            return null;
        }
        E low = end.apply(parts.get(0));
        E high = end.apply(parts.get(parts.size() - 1));
        return low == null || high == null || low.compareTo(high) > 0 ? null : ends.range(low, high);
    }

    /** The ends as written: one for a single value. */
    static List<?> split(Object given) {
        if (given instanceof List<?> list) {
            return list;
        }
        if (given instanceof String text) {
            int dots = text.indexOf(DOTS);
            if (dots >= 0) {
                return List.of(
                        text.substring(0, dots).trim(),
                        text.substring(dots + DOTS.length()).trim());
            }
        }
        return List.of(given);
    }

    /** Makes a range of its ends. */
    interface Ends<E, R> {
        R range(E low, E high);
    }
}
