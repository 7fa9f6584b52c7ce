package io.mockcraft.schema.yaml.older;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns parameters of older files into those that generators take today. */
final class OlderParameters {

    private static final List<String> LOWEST =
            List.of("min", "minimum", "min_value", "low", "from", "start", "start_date", "min_date", "after", "lower");
    private static final List<String> HIGHEST =
            List.of("max", "maximum", "max_value", "high", "to", "end", "end_date", "max_date", "before", "upper");

    /** Today's name, and what it was called. */
    private static final Map<String, List<String>> CALLED = Map.ofEntries(
            Map.entry("scale", List.of("precision", "decimals", "decimal_places", "digits", "fraction_digits")),
            Map.entry("sentences", List.of("sentence_count", "num_sentences", "count")),
            Map.entry("words", List.of("word_count", "num_words", "count")),
            Map.entry("count", List.of("n", "num", "number", "word_count", "size")),
            Map.entry("length", List.of("size", "len", "max_length", "max", "maximum", "characters", "chars")),
            Map.entry("probability", List.of("true_probability", "chance", "true_ratio", "ratio")),
            Map.entry("pattern", List.of("regex", "regexp", "format", "expression", "template")),
            Map.entry("locale", List.of("lang", "language")),
            Map.entry("step", List.of("increment", "increment_by", "by")),
            Map.entry("start", List.of("start_value", "initial", "from", "min")),
            Map.entry("special", List.of("include_symbols", "symbols", "include_special")),
            Map.entry("numeric", List.of("include_numbers", "numbers", "include_digits")),
            Map.entry("lower", List.of("lowercase", "include_lowercase")),
            Map.entry("upper", List.of("uppercase", "include_uppercase")));

    /** What says nothing when it is switched off or empty, or is what generators do anyway. */
    private static final Set<String> HARMLESS = Set.of(
            "uppercase", "lowercase", "capitalize", "prefix", "suffix", "unit", "positive", "unique", "timezone");

    private final Vocabulary vocabulary;
    private final Findings findings;

    OlderParameters(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** Adds {@code params} and bounds to the rule of a generator. */
    void translate(OlderColumn column, String generator, Nodes.Builder rule) {
        Map<String, Entry> given = given(column);
        Optional<Set<String>> known = vocabulary.parameters(generator);
        Nodes.Builder params = new Nodes.Builder();
        if (known.isEmpty()) {
            given.values().forEach(entry -> params.put(entry.key(), entry.value()));
        } else {
            take(given, known.get(), params);
            range(given, known.get(), params, rule);
            rename(given, known.get(), params);
            given.values().forEach(entry -> leaveOut(entry, generator, column));
        }
        if (!params.isEmpty()) {
            rule.put("params", params.at(column.node().at()));
        }
    }

    /** Adds {@code min} and {@code max} where no generator is named; other parameters have nobody to take them. */
    void bounds(OlderColumn column, Nodes.Builder rule) {
        Map<String, Entry> given = given(column);
        rule.put("min", take(given, LOWEST));
        rule.put("max", take(given, HIGHEST));
        given.values().forEach(entry -> leaveOut(entry, "no generator", column));
    }

    private static Map<String, Entry> given(OlderColumn column) {
        Map<String, Entry> given = new LinkedHashMap<>();
        for (String part : List.of("constraints", "params")) {
            Nodes.entries(column.get(part))
                    .forEach(entry -> given.put(entry.key().text(), entry));
        }
        for (String bound : List.of("min", "max")) {
            Node node = column.get(bound);
            if (node != null) {
                given.put(bound, new Entry(Nodes.plain(bound, node.at()), node));
            }
        }
        return given;
    }

    private static void take(Map<String, Entry> given, Set<String> known, Nodes.Builder params) {
        for (String name : known.stream().sorted().toList()) {
            Entry entry = given.remove(name);
            if (entry != null) {
                params.put(entry.key(), entry.value());
            }
        }
    }

    /** Two ends become one range; one end alone a bound. */
    private void range(Map<String, Entry> given, Set<String> known, Nodes.Builder params, Nodes.Builder rule) {
        String name = known.contains("between") ? "between" : known.contains("range") ? "range" : "";
        if (name.isEmpty() || params.has(name)) {
            return;
        }
        Node low = take(given, LOWEST);
        Node high = take(given, HIGHEST);
        if (low != null && high != null) {
            params.put(name, name.equals("between") ? new Sequence(List.of(low, high), low.at()) : range(low, high));
        } else {
            rule.put("min", low);
            rule.put("max", high);
        }
    }

    private static Node range(Node low, Node high) {
        Location at = low.at();
        return Nodes.quoted(number(low) + ".." + number(high), at);
    }

    /** {@code 10.0} was written for 10 as well. */
    private static String number(Node node) {
        String text = String.valueOf(Nodes.text(node));
        return text.matches("-?[0-9]+\\.0+") ? text.substring(0, text.indexOf('.')) : text;
    }

    private static @Nullable Node take(Map<String, Entry> given, List<String> names) {
        for (String name : names) {
            Entry entry = given.remove(name);
            if (entry != null) {
                return entry.value();
            }
        }
        return null;
    }

    private static void rename(Map<String, Entry> given, Set<String> known, Nodes.Builder params) {
        for (String name : known.stream().sorted().toList()) {
            if (!params.has(name)) {
                params.put(name, take(given, CALLED.getOrDefault(name, List.of())));
            }
        }
    }

    private void leaveOut(Entry entry, String generator, OlderColumn column) {
        String text = Nodes.text(entry.value());
        boolean off = text == null || text.isEmpty() || text.equals("false");
        String name = entry.key().text();
        if (!(HARMLESS.contains(name) && off || name.equals("capitalize"))) {
            findings.notice(
                    entry.key().at(),
                    column.path(),
                    "parameter \"" + name + "\" is left out: " + generator + " takes none of this name");
        }
    }
}
