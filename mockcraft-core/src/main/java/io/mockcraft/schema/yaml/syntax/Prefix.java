package io.mockcraft.schema.yaml.syntax;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the source before a value's text. The parser's tokens tell no quotes, no scalar's anchor, and nothing
 * of a first key that is not its map's.
 *
 * @param anchor its name
 * @param tag the tag as written
 * @param sign the first character of the text itself; 0 when there is none
 */
record Prefix(@Nullable String anchor, @Nullable String tag, int sign) {

    private static final String ENDS_ANCHOR = ":,[]{}/.*&";

    /** Reads the code points of a token. */
    static Prefix of(int[] points, int from, int to) {
        String anchor = null;
        String tag = null;
        int at = skipBlank(points, from, to);
        while (at < to && (points[at] == '&' || points[at] == '!')) {
            boolean names = points[at] == '&';
            int end = wordEnd(points, at + 1, to, names ? ENDS_ANCHOR : "");
            String word = new String(points, at, end - at);
            anchor = names ? word.substring(1) : anchor;
            tag = names ? tag : word;
            at = skipBlank(points, end, to);
        }
        return new Prefix(anchor, tag, at < to ? points[at] : 0);
    }

    /** Neither quoted nor a block of text. */
    boolean plain() {
        return "\"'|>".indexOf(sign) < 0;
    }

    boolean doubleQuoted() {
        return sign == '"';
    }

    private static int wordEnd(int[] points, int from, int to, String ends) {
        int at = from;
        while (at < to && !isBlank(points[at]) && ends.indexOf(points[at]) < 0) {
            at++;
        }
        return at;
    }

    /** Blanks, line breaks and comments. */
    private static int skipBlank(int[] points, int from, int to) {
        int at = from;
        boolean comment = false;
        while (at < to && (comment || isBlank(points[at]) || points[at] == '#')) {
            comment = points[at] == '#' || comment && !isBreak(points[at]);
            at++;
        }
        return at;
    }

    private static boolean isBlank(int point) {
        return point == ' ' || point == '\t' || isBreak(point);
    }

    private static boolean isBreak(int point) {
        return "\n\r\u0085\u2028\u2029".indexOf(point) >= 0;
    }
}
