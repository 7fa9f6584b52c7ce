package io.mockcraft.schema.yaml;

import io.mockcraft.problem.Location;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a file by lines, as YAML counts them: columns are code points. */
final class SourceText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");
    private static final Pattern LOST_AFTER_SIGN = Pattern.compile("^[^\"'#]*?[:,\\[{-]\\s+(#\\{.*)$");

    private final String name;
    private final String text;
    private final List<int[]> lines;

    SourceText(String name, String text) {
        this.name = name;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.lines = Arrays.stream(LINE_BREAK.split(this.text, -1))
                .map(line -> line.codePoints().toArray())
                .toList();
    }

    String text() {
        return text;
    }

    /** A place by line and column, both from 0. */
    Location at(int line, int column) {
        return new Location(name, line + 1, column + 1);
    }

    /** The place of the n-th character. */
    Location at(int offset) {
        Matcher breaks = LINE_BREAK.matcher(text);
        int line = 0;
        int start = 0;
        while (breaks.find() && breaks.end() <= offset) {
            line++;
            start = breaks.end();
        }
        return at(line, text.codePointCount(start, offset));
    }

    /** What YAML took for a comment behind this place but surely was a template. */
    @Nullable
    Lost lostAfter(int line, int column) {
        int[] points = line < lines.size() ? lines.get(line) : new int[0];
        int at = column;
        while (at < points.length && ",:[]{}- \t".indexOf(points[at]) >= 0) {
            at++;
        }
        boolean lost = at > column && at + 1 < points.length && points[at] == '#' && points[at + 1] == '{';
        return lost && Character.isWhitespace(points[at - 1]) ? lost(line, at) : null;
    }

    /** The last such comment in or above a line, for text that is broken because of it. */
    @Nullable
    Lost lostUpTo(int line) {
        for (int i = Math.min(line, lines.size() - 1); i >= 0; i--) {
            int[] points = lines.get(i);
            String whole = new String(points, 0, points.length);
            Matcher found = LOST_AFTER_SIGN.matcher(whole);
            if (found.find()) {
                return lost(i, whole.codePointCount(0, found.start(1)));
            }
        }
        return null;
    }

    private Lost lost(int line, int column) {
        int[] points = lines.get(line);
        return new Lost(new String(points, column, points.length - column).strip(), at(line, column));
    }

    /** Text that was read as a comment. */
    record Lost(String text, Location at) {

        static final String REMEDY = "quote the text";

        String reason() {
            int end = text.indexOf('}') + 1;
            return "YAML takes " + Reading.quote(end > 0 ? text.substring(0, end) : text) + " for a comment";
        }
    }
}
