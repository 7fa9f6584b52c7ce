package io.mockcraft.schema.yaml.older;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How the text of a column looks: its letter case, what stands before and behind it. Today that is a formula over a column
 * that is not written.
 */
final class OlderLooks {

    private static final Set<String> CASES = Set.of("uppercase", "lowercase");
    private static final Set<String> ENDS = Set.of("prefix", "suffix");

    private final Map<String, String> looks = new HashMap<>();

    /** Takes a parameter; false where it says nothing of looks, or the column cannot follow from another. */
    boolean take(OlderColumn column, Entry parameter) {
        String name = Words.squashed(parameter.key().text());
        String text = Nodes.text(parameter.value());
        boolean said = CASES.contains(name) ? "true".equals(text) : ENDS.contains(name) && text != null;
        if (said && mayFollow(column)) {
            looks.put(name, String.valueOf(text));
        }
        return said && mayFollow(column);
    }

    /** Unique values are proved for the column that makes them only, and a formula joins texts. */
    private static boolean mayFollow(OlderColumn column) {
        boolean text = OlderTypes.sql(column.text("type")).orElse("text").matches("|text|(var)?char.*");
        return text
                && !column.isUnique()
                && !column.isPrimary()
                && column.name().indexOf('`') < 0;
    }

    /** Fields of documents have nothing beside them that is not written. */
    void leaveOut(OlderColumn field, Findings findings) {
        looks.keySet().stream()
                .sorted()
                .map(name -> "parameter \"" + name + "\" is left out: fields of documents do not take it")
                .forEach(what -> findings.notice(field.node().at(), field.path(), what));
    }

    /** The column's rule; with looks a formula, and what it is made from beside it. */
    void put(OlderColumn column, Mapping rule, Nodes.Builder rules) {
        if (looks.isEmpty()) {
            rules.put(column.key(), rule);
            return;
        }
        Location at = column.node().at();
        String made = column.name() + " as made";
        Nodes.Builder source = new Nodes.Builder();
        rule.entries().forEach(entry -> source.put(entry.key(), entry.value()));
        source.remove("type");
        Node formula = Nodes.quoted(formula("`" + made + "`"), at);
        Nodes.Builder written = new Nodes.Builder().put("expr", formula).put("type", Nodes.get(rule, "type"));
        rules.put(
                Nodes.quoted(made, at),
                source.put("hidden", Nodes.plain("true", at)).at(at));
        rules.put(column.key(), written.at(at));
    }

    private String formula(String made) {
        String function = looks.containsKey("uppercase") ? "upper" : looks.containsKey("lowercase") ? "lower" : "";
        return quoted("prefix") + " + " + function + "(" + made + ") + " + quoted("suffix");
    }

    private String quoted(String end) {
        return "'" + looks.getOrDefault(end, "").replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
