package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.Dialects;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Generators of older files that are rules of today: a choice, a constant, a pattern, an array. */
final class OlderRoles {

    private final Vocabulary vocabulary;
    private final Findings findings;

    OlderRoles(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** Puts the rule of this role; false where it has none, or where the column does not say enough for it. */
    boolean rule(OlderColumn column, String role, Nodes.Builder rule) {
        return switch (role) {
            case "choice" -> choice(column, rule);
            case "constant" -> put(rule, "value", param(column, "value", "constant"));
            case "nothing" ->
                put(rule, "value", Nodes.plain("null", column.node().at()));
            case "array" -> array(column, rule);
            case "pattern" -> pattern(column, rule);
            case "normal" -> normal(column, rule);
            case "letters" -> letters(column, rule);
            case "template" -> template(column, rule);
            case "foreign" -> foreign(column);
            default -> false;
        };
    }

    private static boolean choice(OlderColumn column, Nodes.Builder rule) {
        Node values = param(column, "values", "options", "choices", "items", "enum", "list", "elements", "strs");
        if (values != null) {
            rule.put("values", OlderChoices.values(column, values, param(column, "weights", "probabilities")));
        }
        return values != null || ofType(column, rule);
    }

    /** The values that the column's type lists. */
    static boolean ofType(OlderColumn column, Nodes.Builder rule) {
        List<String> values = OlderTypes.values(column.text("type"));
        if (!values.isEmpty()) {
            rule.put("values", OlderChoices.ofType(values, column.node()));
        }
        return !values.isEmpty();
    }

    /** Letters and digits of a length, or one of given texts. */
    private static boolean letters(OlderColumn column, Nodes.Builder rule) {
        String length = Nodes.text(param(column, "length", "size", "len", "count", "max_length", "n"));
        String times = length != null && length.matches("[0-9]{1,4}") ? length : "10";
        boolean chosen = choice(column, rule);
        return chosen
                || put(
                        rule,
                        "pattern",
                        Nodes.quoted("[A-Za-z0-9]{" + times + "}", column.node().at()));
    }

    /** {@code {{.firstname}}} names a generator that is written {@code {firstname}} today. */
    private static boolean template(OlderColumn column, Nodes.Builder rule) {
        Node given = param(column, "template", "text", "format", "pattern");
        String text = Nodes.text(given);
        if (given == null || text == null || !text.contains("{{")) {
            return false;
        }
        String today = text.replaceAll("\\{\\{\\s*\\.?([A-Za-z0-9_]+)\\s*\\}\\}", "{$1}");
        Node params =
                new Nodes.Builder().put("text", Nodes.quoted(today, given.at())).at(given.at());
        rule.put("generator", Nodes.quoted("generate", column.node().at()));
        return put(rule, "params", params);
    }

    private static boolean normal(OlderColumn column, Nodes.Builder rule) {
        Node mean = param(column, "mean", "mu", "average");
        Node deviation = param(column, "stddev", "std_dev", "std", "deviation", "sigma", "standard_deviation");
        boolean whole = OlderTypes.sql(column.text("type")).orElse("").endsWith("int")
                || OlderTypes.sql(column.text("type")).orElse("").equals("integer");
        rule.put(
                "generator",
                Nodes.quoted(whole ? "int" : "decimal", column.node().at()));
        Node normal = new Nodes.Builder()
                .put("mean", OlderNodes.plainOrNull(mean))
                .put("deviation", OlderNodes.plainOrNull(deviation))
                .at(column.node().at());
        return put(
                rule,
                "distribution",
                new Nodes.Builder().put("normal", normal).at(column.node().at()));
    }

    /** {@code mongodb_regex} without a pattern says a type only. */
    private boolean pattern(OlderColumn column, Nodes.Builder rule) {
        boolean given = put(rule, "pattern", param(column, "pattern", "regex", "regexp", "format", "str"));
        boolean type = !given && Dialects.hasPrefix(column.text("generator"));
        if (type) {
            saysType(column, column.text("generator"));
        }
        return given || type;
    }

    void saysType(OlderColumn column, String generator) {
        Node at = column.get("generator");
        findings.notice(
                at == null ? column.node().at() : at.at(),
                column.path(),
                "\"" + generator + "\" says a type only; the column decides");
    }

    /** Nobody says whom the column refers to: the database's foreign key may. */
    private boolean foreign(OlderColumn column) {
        String what = "no relation says whom this column refers to; the database's foreign key decides";
        findings.notice(column.node().at(), column.path(), what);
        return true;
    }

    private boolean array(OlderColumn column, Nodes.Builder rule) {
        Node of = param(column, "of", "element", "generator", "type", "item", "items", "element_type");
        boolean known = of instanceof Scalar
                && vocabulary.find(String.valueOf(Nodes.text(of)), "").isPresent();
        if (!known && column.text("type").contains("[]")) {
            return true;
        }
        Node element = known && of != null
                ? Nodes.quoted(
                        vocabulary.find(String.valueOf(Nodes.text(of)), "").orElse("word"), of.at())
                : Nodes.quoted("word", column.node().at());
        Node array = new Nodes.Builder()
                .put("of", element)
                .put("count", OlderShares.count(column))
                .at(column.node().at());
        return put(rule, "array", array);
    }

    private static boolean put(Nodes.Builder rule, String key, @Nullable Node value) {
        rule.put(key, value);
        return value != null;
    }

    static @Nullable Node param(OlderColumn column, String... names) {
        return OlderNodes.first(column.get("params"), names);
    }
}
