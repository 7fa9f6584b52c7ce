package io.mockcraft.schema.yaml.older;

import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.Dialects;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns generators of older files into those of today. */
final class OlderGenerators {

    private static final Map<String, String> ROLES = Words.meanings("roles");
    private static final Map<String, String> TEXTS = Words.meanings("texts");
    private static final Set<String> MOMENTS = Set.of("timestamp", "datetime", "datetimetz", "timestamptz");

    /** Types whose names are generators of something else. */
    private static final Set<String> OF_DATABASE = Set.of("path", "daterange");

    private static final Set<String> NUMBERS = Set.of("bigint", "integer", "numeric");
    private static final Set<String> NO_TRADE = Set.of("", "base", "common", "general", "default");

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final OlderParameters parameters;
    private final OlderRoles roles;

    OlderGenerators(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.parameters = new OlderParameters(vocabulary, findings);
        this.roles = new OlderRoles(vocabulary, findings);
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
        } else if (!roles.rule(column, role(name), rule)) {
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
        } else if (!OlderRoles.ofType(column, rule)) {
            parameters.bounds(column, rule);
        }
    }

    private void ordinary(OlderColumn column, Node named, String name, Nodes.Builder rule) {
        String industry = column.text("industry").toLowerCase(Locale.ROOT);
        String text = TEXTS.get(Words.squashed(name));
        Optional<String> known = vocabulary
                .find(name, NO_TRADE.contains(industry) ? "" : industry)
                .filter(found -> !OF_DATABASE.contains(name) || !isTypeOf(column, name));
        if (text != null && known.isEmpty()) {
            text(column, text, rule);
        } else if (known.isPresent() && isScriptWithoutText(column, name, known.get())) {
            roles.saysType(column, name);
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
                && OlderRoles.param(column, "script", "file", "code") == null;
    }

    private static String type(OlderColumn column) {
        return OlderTypes.sql(column.text("type")).orElse("text");
    }

    /** Where the type holds no text, the column decides. */
    private void text(OlderColumn column, String text, Nodes.Builder rule) {
        String type = type(column);
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
                roles.saysType(column, name);
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
        if (generator.equals("json") && OlderRoles.param(column, "rowcount", "fields") != null) {
            return "json_table";
        }
        boolean mask = String.valueOf(Nodes.text(OlderRoles.param(column, "format", "pattern")))
                .contains("#");
        if (mask && generator.startsWith("phone")) {
            return "numerify";
        }
        Set<String> takes = vocabulary.parameters(generator).orElse(Set.of());
        if (MOMENTS.contains(Words.squashed(generator)) && NUMBERS.contains(type(column))) {
            return "unix_time";
        }
        if (Words.squashed(generator).equals("daterange") && type(column).matches("date|timestamp(tz)?")) {
            return type(column).startsWith("timestamp") ? "timestamp" : "date";
        }
        boolean digits = OlderRoles.param(column, "precision", "decimals", "decimal_places", "scale") != null;
        boolean rounds = digits && takes.contains("range") && !takes.contains("scale");
        return rounds ? vocabulary.find("decimal", "").orElse(generator) : generator;
    }
}
