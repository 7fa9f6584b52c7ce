package io.mockcraft.schema.yaml.reading;

import io.mockcraft.schema.yaml.tree.Node.Scalar;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The schema's parameters: {@code ${name}} stands for a value, {@code $${} for the two characters.
 *
 * @param values each parameter's value as it was written
 */
public record Params(Map<String, Scalar> values) {

    public static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private static final Pattern HOLE = Pattern.compile("\\$\\$\\{|\\$\\{([^}]*)(\\}?)");

    /** The scalar with its holes filled; a hole that is the whole text means what the value means. */
    Scalar fill(Scalar scalar, String path, Reading reading) {
        Matcher holes = HOLE.matcher(scalar.text());
        if (holes.matches() && holes.group(1) != null) {
            Scalar value = value(holes, scalar, path, reading);
            return value == null ? scalar : new Scalar(value.text(), value.plain(), scalar.at());
        }
        holes.reset();
        String text = holes.replaceAll(hole -> Matcher.quoteReplacement(piece(holes, scalar, path, reading)));
        return new Scalar(text, false, scalar.at());
    }

    private String piece(Matcher hole, Scalar scalar, String path, Reading reading) {
        if (hole.group(1) == null) {
            return "${";
        }
        Scalar value = value(hole, scalar, path, reading);
        return value == null ? hole.group() : value.text();
    }

    private @Nullable Scalar value(Matcher hole, Scalar scalar, String path, Reading reading) {
        String name = hole.group(1);
        if (hole.group(2).isEmpty() || !NAME.matcher(name).matches()) {
            String reason = Reading.quote(hole.group()) + " is no parameter";
            reading.onlyProblem(scalar.at(), path, reason, "write ${name}, or $${ for the two characters themselves");
            return null;
        }
        Scalar value = values.get(name);
        if (value == null) {
            String near = reading.didYouMean(name, values.keySet());
            String remedy = near.isEmpty() ? "write it under \"params\"" : near;
            reading.onlyProblem(scalar.at(), path, "no parameter \"" + name + "\" in this schema", remedy);
        } else {
            reading.countFilled(value.text().length(), scalar.at());
        }
        return value;
    }
}
