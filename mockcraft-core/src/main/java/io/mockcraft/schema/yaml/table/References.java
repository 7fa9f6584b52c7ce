package io.mockcraft.schema.yaml.table;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.PolymorphicTarget;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.yaml.grammar.TableGrammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Names;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.rule.ReferenceParts;
import io.mockcraft.schema.yaml.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the references of one table: its {@code references}, and its columns with {@code ref}. */
final class References {

    private final List<ReferenceSpec> found = new ArrayList<>();

    List<ReferenceSpec> all() {
        return found;
    }

    boolean has(String name) {
        return found.stream().anyMatch(reference -> reference.name().equals(name));
    }

    /** Reads the map {@code references}. */
    void read(@Nullable Value value) {
        if (value != null) {
            value.fields("a map of references")
                    .ifPresent(fields -> fields.named("a reference").forEach(this::entry));
        }
    }

    private void entry(Fields.Field field) {
        field.value().fields("a map with \"to\"").ifPresent(fields -> entry(field, fields));
    }

    private void entry(Fields.Field field, Fields fields) {
        fields.refuseOthers(TableGrammar.REFERENCE);
        Value to = fields.get("to");
        Value toAny = fields.get("toAny");
        List<String> columns = Names.list(fields.get("columns"));
        if (to != null && toAny != null) {
            toAny.problem("\"to\" and \"toAny\" contradict each other", "keep one of them");
        } else if (toAny != null) {
            toAny(field, columns, toAny, fields);
        } else if (to == null) {
            fields.owner().problem("\"to\" is missing", "name the table that it refers to");
        } else {
            add(field.name(), field.key().at(), columns, to, fields);
        }
    }

    private void toAny(Fields.Field field, List<String> columns, Value toAny, Fields fields) {
        for (String word : List.of("tree", "match", "weights", "distribution", "where", "fromExisting")) {
            if (fields.has(word)) {
                String reason = "\"" + word + "\" does not go with \"toAny\"";
                String remedy = word.equals("where") || word.equals("weights")
                        ? "write toAny: { product: { to: products, where: ..., weight: 2 } }"
                        : "leave it out";
                fields.owner().reading().problem(fields.at(word), fields.owner().path(), reason, remedy);
            }
        }
        if (columns.size() < 2) {
            fields.owner()
                    .problem(
                            "\"toAny\" needs two columns at least",
                            "write columns: [target_type, target_id], the type first");
        }
        List<PolymorphicTarget> targets = ReferenceParts.targets(toAny);
        if (!targets.isEmpty()) {
            add(new Draft(field.name(), field.key().at(), columns, ""), targets, fields);
        }
    }

    /** A column that says {@code ref}: a reference named like it. Gives whether it is unique. */
    boolean column(String name, Location at, Value to, Fields rule) {
        if (has(name)) {
            to.problem(
                    "a reference \"" + name + "\" stands in \"references\" too",
                    "keep one of them, or rename that one");
            return false;
        }
        return add(name, at, List.of(name), to, rule);
    }

    private boolean add(String name, Location at, List<String> columns, Value to, Fields fields) {
        Paths.table(to).ifPresent(table -> add(new Draft(name, at, columns, table), List.of(), fields));
        return Rules.flag(fields.get("unique"));
    }

    private void add(Draft draft, List<PolymorphicTarget> targets, Fields fields) {
        found.add(ReferenceParts.spec(draft.name, draft.at, draft.columns, draft.to, targets, fields));
    }

    private record Draft(String name, Location at, List<String> columns, String to) {}
}
