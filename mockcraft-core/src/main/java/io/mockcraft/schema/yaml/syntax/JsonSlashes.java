package io.mockcraft.schema.yaml.syntax;

/**
 * JSON may write {@code \/} for a slash, which the YAML parser refuses. So the backslash is hidden from it behind a
 * character of private use, which keeps every place, and shown again, or dropped, when the scalar is read.
 */
final class JsonSlashes {

    private static final char HIDDEN = '\uE0F0';

    private JsonSlashes() {}

    /** The text for the parser. */
    static String hidden(String text) {
        if (!text.contains("\\/") || text.indexOf(HIDDEN) >= 0) {
            return text;
        }
        StringBuilder hidden = new StringBuilder(text);
        for (int i = text.indexOf('\\'); i >= 0 && i + 1 < text.length(); i = text.indexOf('\\', i + 2)) {
            if (text.charAt(i + 1) == '/') {
                hidden.setCharAt(i, HIDDEN);
            }
        }
        return hidden.toString();
    }

    /** A scalar's text as it was meant; only double quotes know escapes. */
    static String shown(String text, boolean doubleQuoted) {
        return text.replace(HIDDEN + "/", doubleQuoted ? "/" : "\\/");
    }
}
