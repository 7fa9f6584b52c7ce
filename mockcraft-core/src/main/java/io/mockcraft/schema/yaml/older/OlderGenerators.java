package io.mockcraft.schema.yaml.older;

import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.Dialects;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns generators of older files into those of today. */
final class OlderGenerators {

    private static final Map<String, String> ROLES = Words.meanings("roles");
    private static final Map<String, String> TEXTS = Words.meanings("texts");
    private static final Set<String> NO_TRADE = Set.of("", "base", "common", "general", "default");

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final OlderParameters parameters;

    OlderGenerators(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.parameters = new OlderParameters(vocabulary, findings);
    }

    /** What a generator is as a rule of today; empty for one that makes values itself. */
    private static String role(String generator) {
        String role = ROLES.get(Words.squashed(Dialects.withoutPrefix(generator)));
        return role == null ? "" : role;
    }

    static boolean isForeign(OlderColumn column) {
        return role(column.text("generator")).equals("foreign");
    }

    boolean isArray(OlderColumn column) {
        return OlderTypes.isArray(column.text("type"))
                || role(column.text("generator")).equals("array");
    }

    boolean isDocument(OlderColumn column) {
        return role(column.text("generator")).equals("document");
    }

    /** What a column that has no values of its own says; nothing is added where it says nothing. */
    void generator(OlderColumn column, Nodes.Builder rule) {
        Node named = column.get("generator");
        String name = column.text("generator");
        if (named == null || name.isEmpty()) {
            silent(column, rule);
        } else if (!special(column, role(name), rule)) {
            ordinary(column, named, name, rule);
        }
    }

    /** The values of an enum's type, or a generator that stands in the type's place; else the column decides, within its bounds. */
    private void silent(OlderColumn column, Nodes.Builder rule) {
        Node type = column.get("type");
        Optional<String> generator = type == null || isKnownType(column.text("type"))
                ? Optional.empty()
                : vocabulary.find(column.text("type"), "");
        if (type != null && generator.isPresent()) {
            known(column, generator.get(), type, rule);
        } else if (!ofType(column, rule)) {
            parameters.bounds(column, rule);
        }
    }

    private static boolean ofType(OlderColumn column, Nodes.Builder rule) {
        List<String> values = OlderTypes.values(column.text("type"));
        if (!values.isEmpty()) {
            rule.put("values", OlderChoices.ofType(values, column.node()));
        }
        return !values.isEmpty();
    }

    private boolean special(OlderColumn column, String role, Nodes.Builder rule) {
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

    private static @Nullable Node param(OlderColumn column, String... names) {
        return OlderNodes.first(column.get("params"), names);
    }

    private static boolean put(Nodes.Builder rule, String key, @Nullable Node value) {
        rule.put(key, value);
        return value != null;
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

    private void saysType(OlderColumn column, String generator) {
        Node at = column.get("generator");
        findings.notice(
                at == null ? column.node().at() : at.at(),
                column.path(),
                "\"" + generator + "\" says a type only; the column decides");
    }

    private static boolean choice(OlderColumn column, Nodes.Builder rule) {
        Node values = param(column, "values", "options", "choices", "items", "enum", "list", "elements", "strs");
        if (values != null) {
            rule.put("values", OlderChoices.values(values, param(column, "weights", "probabilities")));
        }
        return values != null || ofType(column, rule);
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

    private void ordinary(OlderColumn column, Node named, String name, Nodes.Builder rule) {
        String industry = column.text("industry").toLowerCase(Locale.ROOT);
        String text = TEXTS.get(Words.squashed(name));
        Optional<String> known = vocabulary.find(name, NO_TRADE.contains(industry) ? "" : industry);
        if (text != null && known.isEmpty()) {
            text(column, text, rule);
        } else if (known.isPresent() && isScriptWithoutText(column, name, known.get())) {
            saysType(column, name);
        } else if (known.isPresent()) {
            known(column, known.get(), named, rule);
        } else {
            unknown(column, named, name, industry, rule);
        }
    }

    /** {@code mongodb_javascript} is the type of a field that holds a script, not one that makes values. */
    private static boolean isScriptWithoutText(OlderColumn column, String name, String known) {
        return known.equals("javascript")
                && Dialects.hasPrefix(name)
                && param(column, "script", "file", "code") == null;
    }

    /** Where the type holds no text, the column decides. */
    private void text(OlderColumn column, String text, Nodes.Builder rule) {
        String type = OlderTypes.sql(column.text("type")).orElse("text");
        if (type.equals("text") || type.startsWith("varchar") || type.startsWith("char")) {
            rule.put("generator", Nodes.quoted("generate", column.node().at()));
            Node of = Nodes.quoted(text, column.node().at());
            rule.put("params", new Nodes.Builder().put("text", of).at(of.at()));
        } else {
            parameters.bounds(column, rule);
        }
    }

    private void known(OlderColumn column, String name, Node named, Nodes.Builder rule) {
        String today = exact(column, name);
        rule.put("generator", Nodes.quoted(today, named.at()));
        parameters.translate(column, today, rule);
    }

    private void unknown(OlderColumn column, Node named, String name, String industry, Nodes.Builder rule) {
        boolean trade = !NO_TRADE.contains(industry) && !Suggestions.isSlip(name, vocabulary.names());
        if (Dialects.hasPrefix(name) || role(name).equals("document") || isKnownType(name)) {
            if (!isTypeOf(column, name)) {
                saysType(column, name);
            }
            silent(column, rule);
        } else if (trade) {
            String what = "no generator \"" + name + "\" in \"" + industry + "\"; the column's name and type decide";
            findings.notice(named.at(), column.path(), what);
            silent(column, rule);
        } else {
            problem(column, named, name);
        }
    }

    private static boolean isTypeOf(OlderColumn column, String name) {
        String type = Dialects.withoutPrefix(name);
        Optional<String> same = OlderTypes.sql(type);
        return same.isPresent()
                && OlderTypes.sql(column.text("type").replaceFirst("\\(.*", "")).equals(same);
    }

    private static boolean isKnownType(String name) {
        return OlderTypes.sql(name).isPresent() && role(name).isEmpty();
    }

    private void problem(OlderColumn column, Node named, String name) {
        if (role(name).equals("choice")) {
            String remedy = "write values: [a, b] beside it";
            findings.problem(named.at(), column.path(), "\"" + name + "\" has no values to choose from", remedy);
            return;
        }
        String near = findings.didYouMean(name.toLowerCase(Locale.ROOT), vocabulary.names());
        findings.problem(named.at(), column.path(), "no generator \"" + name + "\"", near);
    }

    /** Numbers with so many fraction digits are decimals today, whatever the column holds; documents of rows are tables. */
    private String exact(OlderColumn column, String generator) {
        if (generator.equals("json") && param(column, "rowcount", "fields") != null) {
            return "json_table";
        }
        boolean mask =
                String.valueOf(Nodes.text(param(column, "format", "pattern"))).contains("#");
        if (mask && generator.startsWith("phone")) {
            return "numerify";
        }
        Set<String> takes = vocabulary.parameters(generator).orElse(Set.of());
        boolean digits = param(column, "precision", "decimals", "decimal_places", "scale") != null;
        boolean rounds = digits && takes.contains("range") && !takes.contains("scale");
        return rounds ? vocabulary.find("decimal", "").orElse(generator) : generator;
    }
}
