package io.mockcraft.schema.yaml.reading;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dotted names; a segment in double quotes may hold dots. */
public final class Paths {

    private static final Pattern SEGMENT = Pattern.compile("\"([^\"]+)\"|([^\".]+)");

    private Paths() {}

    /** A path to a column. */
    public static Optional<Path> path(Value value) {
        return value.text("a column or a path to one").flatMap(text -> path(text, value.at(), value));
    }

    /** A path that is a part of the value's text. */
    public static Optional<Path> path(String text, Location at, Value value) {
        List<String> segments = segments(text.strip());
        if (segments.isEmpty()) {
            String reason = Reading.quote(text) + " is no path";
            value.reading().problem(at, value.path(), reason, "write names with a dot between them");
            return Optional.empty();
        }
        return Optional.of(new Path(segments, at));
    }

    /** The name of a table, as written. */
    public static Optional<String> table(Value value) {
        return value.text("the name of a table").filter(text -> isTable(text, value));
    }

    private static boolean isTable(String text, Value value) {
        boolean good = !segments(text).isEmpty();
        if (!good) {
            value.problem(Reading.quote(text) + " is no name of a table", "write it like sales.customer");
        }
        return good;
    }

    /** The segments, quotes taken off; none when the text is no path. */
    public static List<String> segments(String text) {
        List<String> segments = new ArrayList<>();
        Matcher segment = SEGMENT.matcher(text);
        int at = 0;
        while (segment.region(at, text.length()).lookingAt()) {
            segments.add(unquoted(segment));
            at = segment.end();
            if (at == text.length()) {
                return segments.stream().allMatch(s -> s.equals(s.strip())) ? segments : List.of();
            }
            if (text.charAt(at++) != '.') {
                return List.of();
            }
        }
        return List.of();
    }

    private static String unquoted(Matcher segment) {
        return segment.group(1) != null ? segment.group(1) : segment.group(2);
    }
}
