package io.mockcraft.store.sql.copy;

/** Writes a JSON string, quotes included. */
final class JsonText {

    private static final String SHORT = "\"\\\b\f\n\r\t";
    private static final String LETTERS = "\"\\bfnrt";

    private JsonText() {}

    static void put(String text, Bytes out) {
        out.put('"');
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != 0 || c == '"' || c == '\\') {
                escape(c, out);
            } else {
                i += Utf8.putChar(text, i, out);
            }
        }
        out.put('"');
    }

    private static void escape(char c, Bytes out) {
        out.put('\\');
        int known = SHORT.indexOf(c);
        if (known >= 0) {
            out.put(LETTERS.charAt(known));
        } else {
            out.put('u');
            out.putHex(c, 4);
        }
    }
}
