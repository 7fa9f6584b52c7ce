package io.mockcraft.schema.yaml.rule;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Part;
import io.mockcraft.schema.ValueSource.Template;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Scalars;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text with holes, such as {@code "#{first_name}@example.org"}. */
public final class Templates {

    private static final String OPEN = "#{";

    /** A provider of Datafaker, its method, and perhaps arguments. */
    private static final Pattern EXPRESSION = Pattern.compile("[A-Z]\\w*\\.[A-Za-z_]\\w*((?:\\s+'.*')?)");

    private Templates() {}

    /** Whether text holds a hole. */
    public static boolean isTemplate(String text) {
        return text.contains(OPEN);
    }

    /** The template; empty when a hole is broken. */
    public static Optional<ValueSource> read(String text, Value value) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
            int close = text.indexOf('}', open);
            Optional<Part> hole = close < 0 ? unclosed(value) : hole(text, open, close, value);
            if (hole.isEmpty()) {
                return Optional.empty();
            }
            addText(text.substring(at, open), parts);
            parts.add(hole.get());
            at = close + 1;
        }
        addText(text.substring(at), parts);
        return Optional.of(new Template(parts));
    }

    private static Optional<Part> hole(String text, int open, int close, Value value) {
        Location start = Scalars.textStart(value);
        int column = start.column() + text.codePointCount(0, open);
        Location at = new Location(start.source(), start.line(), column);
        String inside = text.substring(open + OPEN.length(), close).strip();
        Matcher expression = EXPRESSION.matcher(inside);
        if (expression.matches()) {
            Path path = expression.group(1).isEmpty() ? new Path(Paths.segments(inside), at) : null;
            return Optional.of(new Part.Expression(inside, path, at, Map.of()));
        }
        return Paths.path(inside, at, value).map(Part.Hole::new);
    }

    /** The template with parameters for what Datafaker offers. */
    static Template with(Template template, Map<String, Object> parameters) {
        return new Template(template.parts().stream()
                .map(part -> part instanceof Part.Expression e
                        ? new Part.Expression(e.text(), e.path(), e.at(), parameters)
                        : part)
                .toList());
    }

    private static Optional<Part> unclosed(Value value) {
        value.problem("\"#{\" is never closed", "close it: #{column}");
        return Optional.empty();
    }

    private static void addText(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part.Text(text));
        }
    }
}
