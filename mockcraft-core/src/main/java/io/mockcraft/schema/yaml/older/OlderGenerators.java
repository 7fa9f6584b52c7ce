package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns generators of older files into those of today. */
final class OlderGenerators {

    private static final Set<String> CHOICES = Set.of(
            "enum",
            "choice",
            "choices",
            "oneof",
            "randomchoice",
            "randomelement",
            "randomstring",
            "pick",
            "list",
            "select",
            "option",
            "options",
            "values",
            "set",
            "weighted",
            "weightedchoice");
    private static final Set<String> CONSTANTS = Set.of("constant", "const", "static", "fixed", "literal", "value");
    private static final Set<String> NOTHING = Set.of("null", "nil", "none");
    private static final Set<String> FOREIGN =
            Set.of("foreign", "foreignkey", "fk", "reference", "ref", "relation", "parent");
    private static final Set<String> ARRAYS = Set.of("array", "arrayofstrings", "stringarray", "pgarray", "arrayof");
    private static final Set<String> DOCUMENTS =
            Set.of("embeddeddocument", "object", "document", "nested", "subdocument", "embedded");
    private static final Set<String> PATTERNS = Set.of("regex", "pattern", "regexify", "regexp");

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final OlderParameters parameters;

    OlderGenerators(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.parameters = new OlderParameters(vocabulary, findings);
    }

    static boolean isForeign(String generator) {
        return FOREIGN.contains(squashed(generator));
    }

    /** What a column that has no values of its own says; nothing is added where it says nothing. */
    void generator(OlderColumn column, Nodes.Builder rule) {
        Node named = column.get("generator");
        String name = column.text("generator");
        if (named == null || name.isEmpty()) {
            parameters.bounds(column, rule);
        } else if (!special(column, squashed(name), rule)) {
            ordinary(column, named, name, rule);
        }
    }

    private boolean special(OlderColumn column, String name, Nodes.Builder rule) {
        Node params = column.get("params");
        Node values = first(params, "values", "options", "choices", "items", "enum", "list", "elements");
        if (CHOICES.contains(name) && values != null) {
            rule.put("values", OlderChoices.values(values, first(params, "weights", "probabilities")));
        } else if (CONSTANTS.contains(name) && first(params, "value", "constant") != null) {
            rule.put("value", first(params, "value", "constant"));
        } else if (NOTHING.contains(name)) {
            rule.put("value", Nodes.plain("null", column.node().at()));
        } else if (ARRAYS.contains(name)) {
            rule.put("array", array(column, params));
        } else if (PATTERNS.contains(name) && first(params, "pattern", "regex", "regexp", "format") != null) {
            rule.put("pattern", first(params, "pattern", "regex", "regexp", "format"));
        } else {
            return isForeign(name) && foreign(column);
        }
        return true;
    }

    /** Nobody says whom the column refers to: the database's foreign key may. */
    private boolean foreign(OlderColumn column) {
        findings.notice(
                column.node().at(),
                column.path(),
                "no relation says whom this column refers to; the database's foreign key decides");
        return true;
    }

    private Node array(OlderColumn column, @Nullable Node params) {
        Node of = first(params, "of", "element", "generator", "type", "item", "element_type");
        Node element = of instanceof Scalar
                        && vocabulary.find(String.valueOf(Nodes.text(of)), "").isPresent()
                ? of
                : Nodes.quoted("word", column.node().at());
        return new Nodes.Builder()
                .put("of", element)
                .put("count", OlderShares.count(column))
                .at(column.node().at());
    }

    private void ordinary(OlderColumn column, Node named, String name, Nodes.Builder rule) {
        String industry = column.text("industry");
        Optional<String> known = vocabulary.find(name, industry.equals("base") ? "" : industry);
        if (known.isPresent()) {
            String today = exact(column, known.get());
            rule.put("generator", Nodes.quoted(today, named.at()));
            parameters.translate(column, today, rule);
        } else if (Vocabulary.hasDialect(name) || DOCUMENTS.contains(squashed(name))) {
            String what = "\"" + name + "\" says a type only; the column decides";
            findings.notice(named.at(), column.path(), what);
            parameters.bounds(column, rule);
        } else {
            String near = findings.didYouMean(name.toLowerCase(Locale.ROOT), vocabulary.names());
            findings.problem(named.at(), column.path(), "no generator \"" + name + "\"", near);
        }
    }

    /** Numbers with so many fraction digits are decimals today, whatever the column holds. */
    private String exact(OlderColumn column, String generator) {
        Set<String> takes = vocabulary.parameters(generator).orElse(Set.of());
        boolean digits = first(column.get("params"), "precision", "decimals", "decimal_places", "scale") != null;
        boolean rounds = digits && takes.contains("range") && !takes.contains("scale");
        return rounds ? vocabulary.find("decimal", "").orElse(generator) : generator;
    }

    static @Nullable Node first(@Nullable Node params, String... keys) {
        for (String key : keys) {
            Node found = Nodes.get(params, key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String squashed(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
