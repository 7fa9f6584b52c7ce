package io.mockcraft.schema.yaml;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Part;
import io.mockcraft.schema.ValueSource.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads text with holes, such as {@code "#{first_name}@example.org"}. */
final class Templates {

    private static final String OPEN = "#{";

    private Templates() {}

    static boolean isTemplate(String text) {
        return text.contains(OPEN);
    }

    /** The template; empty when a hole is broken. */
    static Optional<ValueSource> read(String text, Value value) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
            int close = text.indexOf('}', open);
            Optional<Path> path = close < 0 ? unclosed(value) : hole(text, open, close, value);
            if (path.isEmpty()) {
                return Optional.empty();
            }
            addText(text.substring(at, open), parts);
            parts.add(new Part.Hole(path.get()));
            at = close + 1;
        }
        addText(text.substring(at), parts);
        return Optional.of(new Template(parts));
    }

    private static Optional<Path> hole(String text, int open, int close, Value value) {
        Location start = Scalars.textStart(value);
        int column = start.column() + text.codePointCount(0, open);
        Location at = new Location(start.source(), start.line(), column);
        return Paths.path(text.substring(open + OPEN.length(), close), at, value);
    }

    private static Optional<Path> unclosed(Value value) {
        value.problem("\"#{\" is never closed", "close it: #{column}");
        return Optional.empty();
    }

    private static void addText(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part.Text(text));
        }
    }
}
