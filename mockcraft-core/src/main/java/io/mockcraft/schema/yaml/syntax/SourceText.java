package io.mockcraft.schema.yaml.syntax;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.reading.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a file by lines, as YAML counts them: columns are code points. */
public final class SourceText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");
    private static final Pattern LOST_AFTER_SIGN = Pattern.compile("^[^\"'#]*?[:,\\[{-]\\s+(#\\{.*)$");

    private final String name;
    private final String text;
    private final int[] points;
    private final List<int[]> lines;

    /** The text of the file of this name. */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.points = this.text.codePoints().toArray();
        this.lines = Arrays.stream(LINE_BREAK.split(this.text, -1))
                .map(line -> line.codePoints().toArray())
                .toList();
    }

    String text() {
        return text;
    }

    /** A place by line and column, both from 0. */
    public Location at(int line, int column) {
        return new Location(name, line + 1, column + 1);
    }

    /** The place of the n-th character. */
    public Location at(int offset) {
        Matcher breaks = LINE_BREAK.matcher(text);
        int line = 0;
        int start = 0;
        while (breaks.find() && breaks.end() <= offset) {
            line++;
            start = breaks.end();
        }
        return at(line, text.codePointCount(start, offset));
    }

    /** What stands before the text of a token that covers these code points. */
    Prefix prefix(int from, int to) {
        return Prefix.of(points, from, Math.min(to, points.length));
    }

    /** The text of one line between two places. */
    String between(Location from, Location to) {
        int[] line = line(from);
        int end = to.line() == from.line() ? Math.min(to.column() - 1, line.length) : line.length;
        int start = Math.min(from.column() - 1, end);
        return new String(line, start, end - start);
    }

    /** The sign that starts the document which a place belongs to, or that place if there is none. */
    Location documentStart(Location inside) {
        for (int i = Math.min(inside.line(), lines.size()) - 1; i >= 0; i--) {
            int[] line = lines.get(i);
            if (new String(line, 0, Math.min(line.length, 3)).equals("---")) {
                return at(i, 0);
            }
        }
        return inside;
    }

    private int[] line(Location place) {
        return place.line() <= lines.size() ? lines.get(place.line() - 1) : new int[0];
    }

    /** What YAML took for a comment behind this place but surely was a template. */
    @Nullable
    Lost lostAfter(Location behind) {
        int[] line = line(behind);
        int column = behind.column() - 1;
        int at = column;
        while (at < line.length && ",:[]{}- \t".indexOf(line[at]) >= 0) {
            at++;
        }
        boolean lost = at > column && at + 1 < line.length && line[at] == '#' && line[at + 1] == '{';
        return lost && Character.isWhitespace(line[at - 1]) ? lost(behind.line() - 1, at) : null;
    }

    /** The last such comment in or above the line of a place, for text that is broken because of it. */
    @Nullable
    Lost lostUpTo(Location last) {
        for (int i = Math.min(last.line(), lines.size()) - 1; i >= 0; i--) {
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
