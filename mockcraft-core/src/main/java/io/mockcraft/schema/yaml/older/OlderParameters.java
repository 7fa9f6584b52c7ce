package io.mockcraft.schema.yaml.older;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns parameters of older files into those that generators take today. */
final class OlderParameters {

    private static final Set<String> NOW = Set.of("now", "today", "currentdate", "currenttimestamp");
    private static final Pattern AWAY = Pattern.compile("[+-]\\s*[0-9]+\\s*(ms|mo|[smhdwy])");
    private static final List<String> LOWEST = Words.lists("ends").getOrDefault("low", List.of());
    private static final List<String> HIGHEST = Words.lists("ends").getOrDefault("high", List.of());
    private static final Map<String, List<String>> CALLED = Words.lists("parameters");
    private static final Map<String, String> HARMLESS = Words.meanings("harmless");
    private static final Map<String, String> CHOICES = Words.meanings("values");

    /** Parameters that hold text even where it looks like a number. */
    private static final Set<String> TEXTS =
            Set.of("text", "pattern", "prefix", "suffix", "value", "domain", "separator", "delimiter", "data", "table");

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
            List<String> names = known.get().stream().sorted().toList();
            names.forEach(name -> put(name, given.remove(Words.squashed(name)), params));
            range(given, known.get(), params, rule);
            names.forEach(name -> rename(name, given, params));
            if (params.has("scale")) {
                given.remove("precision");
            }
            given.values().forEach(entry -> leaveOut(entry, generator, column));
        }
        if (!params.isEmpty()) {
            rule.put("params", params.at(column.node().at()));
        }
    }

    /** Adds {@code min} and {@code max} where no generator is named; other parameters have nobody to take them. */
    void bounds(OlderColumn column, Nodes.Builder rule) {
        Map<String, Entry> given = given(column);
        bounds(take(given, LOWEST), take(given, HIGHEST), rule);
        given.values().forEach(entry -> leaveOut(entry, "", column));
    }

    private static Map<String, Entry> given(OlderColumn column) {
        Map<String, Entry> given = new LinkedHashMap<>();
        for (String part : List.of("constraints", "params")) {
            Nodes.entries(column.get(part)).stream()
                    .filter(entry -> !OlderNodes.isNothing(entry.value()))
                    .forEach(entry -> given.put(Words.squashed(entry.key().text()), entry));
        }
        for (String bound : List.of("min", "max")) {
            Node node = column.get(bound);
            if (node != null) {
                given.put(bound, new Entry(Nodes.plain(bound, node.at()), node));
            }
        }
        return given;
    }

    private static void put(String name, @Nullable Entry entry, Nodes.Builder params) {
        if (entry != null) {
            put(name, entry.value(), params);
        }
    }

    private static void put(String name, @Nullable Node value, Nodes.Builder params) {
        if (value != null) {
            Node said = switch (name) {
                case "fields" -> fields(value);
                case "format" -> choice(value);
                default -> value;
            };
            params.put(name, TEXTS.contains(name) ? said : OlderNodes.plain(said));
        }
    }

    private static Node choice(Node value) {
        String today = CHOICES.get(Words.squashed(String.valueOf(Nodes.text(value))));
        return today == null ? value : Nodes.quoted(today, value.at());
    }

    /** {@code {name: a, function: word}} is written {@code a=word} today. */
    private static Node fields(Node list) {
        List<Node> fields = new ArrayList<>();
        for (Node item : Nodes.items(list)) {
            String name = Nodes.text(OlderNodes.first(item, "name", "field"));
            String made = Nodes.text(OlderNodes.first(item, "function", "generator", "type"));
            fields.add(name == null ? item : Nodes.quoted(made == null ? name : name + "=" + made, item.at()));
        }
        return new Sequence(fields, list.at());
    }

    /** Two ends become one range; one end alone a bound. */
    private static void range(Map<String, Entry> given, Set<String> known, Nodes.Builder params, Nodes.Builder rule) {
        String name = known.contains("between") ? "between" : known.contains("range") ? "range" : "";
        if (name.isEmpty() || params.has(name)) {
            return;
        }
        Node low = take(given, LOWEST);
        Node high = take(given, HIGHEST);
        if (low != null && high != null) {
            params.put(name, name.equals("between") ? moments(low, high) : range(low, high));
        } else {
            bounds(low, high, rule);
        }
    }

    private static void bounds(@Nullable Node low, @Nullable Node high, Nodes.Builder rule) {
        rule.put("min", low == null ? null : OlderNodes.plain(moment(low)));
        rule.put("max", high == null ? null : OlderNodes.plain(moment(high)));
    }

    private static Node moments(Node low, Node high) {
        return new Sequence(List.of(moment(low), moment(high)), low.at());
    }

    /** {@code today}, or {@code -30d}; now is the schema's, which no older file names. */
    private static Node moment(Node node) {
        String text = String.valueOf(Nodes.text(node)).strip();
        if (NOW.contains(Words.squashed(text.replace("()", "")))) {
            return Nodes.quoted("now", node.at());
        }
        return AWAY.matcher(text).matches() ? Nodes.quoted("now " + text, node.at()) : node;
    }

    private static Node range(Node low, Node high) {
        Location at = low.at();
        return Nodes.quoted(number(low) + ".." + number(high), at);
    }

    /** {@code 10.0} was written for 10 as well. */
    private static String number(Node node) {
        String text = String.valueOf(Nodes.text(node)).strip();
        return text.matches("-?[0-9]+\\.0+") ? text.substring(0, text.indexOf('.')) : text;
    }

    private static @Nullable Node take(Map<String, Entry> given, List<String> names) {
        for (String name : names) {
            Entry entry = given.remove(Words.squashed(name));
            if (entry != null) {
                return entry.value();
            }
        }
        return null;
    }

    private static void rename(String name, Map<String, Entry> given, Nodes.Builder params) {
        if (!params.has(name)) {
            put(name, take(given, CALLED.getOrDefault(name, List.of())), params);
        }
    }

    private void leaveOut(Entry entry, String generator, OlderColumn column) {
        String name = Words.squashed(entry.key().text());
        boolean off = "false".equals(Nodes.text(entry.value()));
        boolean quiet = HARMLESS.containsKey(name) && off || name.equals("capitalize");
        if (!quiet && !column.looks().take(column, entry)) {
            String why = generator.isEmpty() ? "no generator takes it" : generator + " takes none of this name";
            String what = "parameter \"" + entry.key().text() + "\" is left out: " + why;
            findings.notice(entry.key().at(), column.path(), what);
        }
    }
}
