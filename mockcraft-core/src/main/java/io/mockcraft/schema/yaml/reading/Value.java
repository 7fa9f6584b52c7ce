package io.mockcraft.schema.yaml.reading;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.ValueSource.Constant;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A node with its path, read with what the caller expects; every surprise becomes a problem and an empty answer.
 *
 * @param node the node, its parameters filled in
 * @param path where it stands in the document, such as {@code tables.users.rows}
 * @param reading collects the problems
 */
public record Value(Node node, String path, Reading reading) {

    private static final Pattern NEVER_TEXT = Pattern.compile("number|list|map|true or false");

    /** Where it stands. */
    public Location at() {
        return node.at();
    }

    /** Notes a problem here. */
    public void problem(String reason, String remedy) {
        reading.problem(at(), path, reason, remedy);
    }

    /** Whether it is a map. */
    public boolean isMap() {
        return node instanceof Mapping;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node instanceof Sequence;
    }

    /** Its keys and values. */
    public Optional<Fields> fields(String what) {
        if (node instanceof Mapping mapping) {
            return Optional.of(new Fields(this, mapping));
        }
        expected(what);
        return Optional.empty();
    }

    /** Its items. */
    public Optional<List<Value>> items(String what) {
        if (!(node instanceof Sequence sequence)) {
            expected(what);
            return Optional.empty();
        }
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            items.add(reading.value(item, path + "[" + items.size() + "]"));
        }
        return Optional.of(items);
    }

    /** Its items, or itself as the only one. */
    public List<Value> itemsOrSelf(String what) {
        return isList() ? items(what).orElse(List.of()) : List.of(this);
    }

    /** What the scalar means; empty for maps and lists. */
    public Optional<Meaning> meaning() {
        return node instanceof Scalar scalar ? Optional.of(Meaning.of(scalar)) : Optional.empty();
    }

    /** Text that is not empty. */
    public Optional<String> text(String what) {
        if (meaning().orElse(null) instanceof Meaning.Words words
                && !words.text().isBlank()) {
            return Optional.of(words.text());
        }
        expected(what);
        return Optional.empty();
    }

    /** True or false. */
    public Optional<Boolean> flag() {
        if (meaning().orElse(null) instanceof Meaning.Flag flag) {
            return Optional.of(flag.value());
        }
        expected("true or false");
        return Optional.empty();
    }

    /** A number. */
    public Optional<Number> number(String what) {
        if (meaning().orElse(null) instanceof Meaning.Numeral numeral) {
            return Optional.of(numeral.value());
        }
        expected(what);
        return Optional.empty();
    }

    /** The scalar as it stands: text, number, boolean or null. */
    public Optional<Constant> literal(String what) {
        Meaning meaning = meaning().orElse(null);
        if (meaning instanceof Meaning.Words words) {
            return Optional.of(new Constant(words.text()));
        }
        if (meaning instanceof Meaning.Numeral numeral) {
            return Optional.of(new Constant(numeral.value()));
        }
        if (meaning instanceof Meaning.Flag flag) {
            return Optional.of(new Constant(flag.value()));
        }
        if (meaning instanceof Meaning.Nothing) {
            return Optional.of(new Constant(null));
        }
        expected(what);
        return Optional.empty();
    }

    /** Notes that something else should stand here. */
    public void expected(String what) {
        Meaning meaning = meaning().orElse(null);
        if (meaning instanceof Meaning.Doubtful doubtful) {
            problem(doubtful.reason(), doubtful.remedy());
        } else if (meaning instanceof Meaning.Empty) {
            problem("empty value, expected " + what, remedyForEmpty(what));
        } else {
            problem("expected " + what + ", found " + found(meaning), remedy(what, meaning));
        }
    }

    private String found(@Nullable Meaning meaning) {
        if (meaning == null) {
            return isMap() ? "a map" : "a list";
        }
        if (meaning instanceof Meaning.Words words) {
            return words.text().isBlank() ? "blank text" : "the text " + Reading.quote(words.text());
        }
        String text = ((Scalar) node).text();
        return (meaning instanceof Meaning.Numeral ? "the number " : "")
                + Reading.quote(text).replace("\"", "");
    }

    private static String remedyForEmpty(String what) {
        if (what.contains("map")) {
            return "write {} when there is nothing to say";
        }
        if (what.contains("whole number") || what.contains("a number ")) {
            return "write one, or leave the key out";
        }
        return what.contains("value") || what.contains("null") || what.contains("constant")
                ? "quote it if it is text, or write null for no value"
                : "quote it if it is text, or leave the key out";
    }

    private static String remedy(String what, @Nullable Meaning meaning) {
        if (meaning instanceof Meaning.Words words && what.contains("number")) {
            boolean quoted = Meaning.of(new Scalar(words.text(), true, Location.of(""))) instanceof Meaning.Numeral;
            return quoted ? "take the quotes away" : "";
        }
        boolean unquoted = meaning instanceof Meaning.Numeral || meaning instanceof Meaning.Flag;
        return unquoted && !NEVER_TEXT.matcher(what).find() ? "quote it if it is meant as text" : "";
    }
}
