package io.mockcraft.expression.value;

import org.jspecify.annotations.Nullable;

/** Prints ranges as PostgreSQL does: {@code ["2024-01-01 00:00:00",)}. */
final class RangeText {

    private RangeText() {}

    /** The text; null where a bound's text is not known. */
    static @Nullable String of(SqlRange range) {
        if (range.empty()) {
            return "empty";
        }
        Object lower = range.lower() == null ? "" : TextForm.of(range.lower());
        Object upper = range.upper() == null ? "" : TextForm.of(range.upper());
        if (lower instanceof Unknowable || upper instanceof Unknowable) {
            return null;
        }
        return (range.lowerIn() ? "[" : "(") + quoted(lower) + "," + quoted(upper) + (range.upperIn() ? "]" : ")");
    }

    private static String quoted(Object bound) {
        String text = bound.toString();
        return text.matches("[^ ,\"\\\\()\\[\\]]*") ? text : "\"" + text.replaceAll("([\"\\\\])", "\\\\$1") + "\"";
    }
}
