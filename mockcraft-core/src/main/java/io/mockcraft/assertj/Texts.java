package io.mockcraft.assertj;

import org.jspecify.annotations.Nullable;

/** Values for messages. */
final class Texts {

    private static final int MOST_CHARS = 60;

    private Texts() {}

    /** In quotes, whole: what differs may stand at its end. */
    static String quoted(@Nullable Object value) {
        return value == null ? "null" : "'" + value + "'";
    }

    /** Enough of it to find the row. */
    static String shortened(@Nullable String value) {
        String text = String.valueOf(value);
        return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "…";
    }
}
