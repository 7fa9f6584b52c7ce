package io.mockcraft.store.sql.copy;

/** The text format of COPY: what separates, and what must be escaped. */
final class CopyText {

    static final byte[] NULL = Bytes.ascii("\\N");
    static final char BETWEEN_COLUMNS = '\t';
    static final char AFTER_ROW = '\n';

    private CopyText() {}

    static void put(String text, Bytes out) {
        int length = text.length();
        out.reserve(Math.multiplyExact(length, 3));
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isSpecial(c)) {
                escape(c, out);
            } else {
                i += Utf8.putChar(text, i, out);
            }
        }
    }

    static void put(Bytes text, Bytes out) {
        byte[] bytes = text.array();
        int size = text.size();
        out.reserve(size);
        for (int i = 0; i < size; i++) {
            if (isSpecial((char) bytes[i])) {
                escape((char) bytes[i], out);
            } else {
                out.put(bytes[i]);
            }
        }
    }

    private static boolean isSpecial(char c) {
        return c == '\\' || c == '\n' || c == '\t' || c == '\r';
    }

    private static void escape(char c, Bytes out) {
        out.put('\\');
        out.put(
                switch (c) {
                    case '\n' -> 'n';
                    case '\t' -> 't';
                    case '\r' -> 'r';
                    default -> c;
                });
    }
}
