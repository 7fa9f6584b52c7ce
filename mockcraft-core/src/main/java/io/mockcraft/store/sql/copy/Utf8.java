package io.mockcraft.store.sql.copy;

import java.util.Locale;

/** Encodes text as UTF-8 without an object in between. */
final class Utf8 {

    private static final int MOST_BYTES_PER_CHAR = 3;

    private Utf8() {}

    static void put(String text, Bytes out) {
        int length = text.length();
        out.reserve(Math.multiplyExact(length, MOST_BYTES_PER_CHAR));
        for (int i = 0; i < length; i++) {
            i += putChar(text, i, out);
        }
    }

    /** Writes the character at {@code i}; returns how many chars more than one it took. */
    static int putChar(String text, int i, Bytes out) {
        char c = text.charAt(i);
        if (c < 0x80) {
            if (c == 0) {
                throw new Unstorable("holds the character U+0000, which PostgreSQL cannot store");
            }
            out.put(c);
        } else if (c < 0x800) {
            out.put(0xC0 | c >> 6);
            out.put(0x80 | c & 0x3F);
        } else if (Character.isSurrogate(c)) {
            putPair(text, i, out);
            return 1;
        } else {
            out.put(0xE0 | c >> 12);
            out.put(0x80 | c >> 6 & 0x3F);
            out.put(0x80 | c & 0x3F);
        }
        return 0;
    }

    private static void putPair(String text, int i, Bytes out) {
        int point = text.codePointAt(i);
        if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            throw new Unstorable(String.format(
                    Locale.ROOT, "holds half a character, the lone surrogate U+%04X, which is no text", point));
        }
        out.put(0xF0 | point >> 18);
        out.put(0x80 | point >> 12 & 0x3F);
        out.put(0x80 | point >> 6 & 0x3F);
        out.put(0x80 | point & 0x3F);
    }
}
