package io.mockcraft.schema.yaml.table;

import io.mockcraft.schema.Condition;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.UniqueSpec;
import io.mockcraft.schema.yaml.grammar.RuleGrammar;
import io.mockcraft.schema.yaml.grammar.TableGrammar;
import io.mockcraft.schema.yaml.reading.Conditions;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Names;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.rule.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code unique} and {@code through}: what must be unique beside single columns marked so. */
final class Uniques {

    private final List<UniqueSpec> found = new ArrayList<>();

    List<UniqueSpec> all() {
        return found;
    }

    /** A name, a map, or a list of names, maps and lists of names that are unique together. */
    void read(@Nullable Value value) {
        if (value != null) {
            value.itemsOrSelf("columns").forEach(this::constraint);
        }
    }

    /** {@code unique: { ignoreCase: true }} of a single column. */
    void column(String name, Value unique) {
        unique.fields("a map").ifPresent(fields -> {
            fields.refuseOthers(RuleGrammar.UNIQUENESS);
            boolean ignoreCase = Rules.flag(fields.get("ignoreCase"));
            add(List.of(name), ignoreCase, Conditions.read(fields.get("where")), unique);
        });
    }

    private void constraint(Value value) {
        if (value.isMap()) {
            value.fields("columns").ifPresent(this::map);
        } else {
            add(Names.list(value), false, null, value);
        }
    }

    private void map(Fields fields) {
        fields.refuseOthers(TableGrammar.UNIQUENESS);
        Value columns = fields.get("columns");
        if (columns == null) {
            fields.owner().problem("\"columns\" is missing", "name the columns that are unique together");
            return;
        }
        boolean ignoreCase = Rules.flag(fields.get("ignoreCase"));
        add(Names.list(columns), ignoreCase, Conditions.read(fields.get("where")), fields.owner());
    }

    /** The references of a junction: its rows are unique by all their columns together. */
    List<String> through(@Nullable Value value, References references) {
        List<String> names = Names.list(value);
        if (value == null || names.isEmpty()) {
            return List.of();
        }
        if (names.size() < 2) {
            value.problem("\"through\" needs two references at least", "name those that a row connects");
            return List.of();
        }
        Set<String> columns = new LinkedHashSet<>();
        for (String name : names) {
            columns.addAll(columns(name, references));
        }
        add(List.copyOf(columns), false, null, value);
        return names;
    }

    private static List<String> columns(String name, References references) {
        return references.all().stream()
                .filter(reference ->
                        reference.name().equals(name) && !reference.columns().isEmpty())
                .findFirst()
                .map(ReferenceSpec::columns)
                .orElse(List.of(name));
    }

    private void add(List<String> columns, boolean ignoreCase, @Nullable Condition where, Value at) {
        if (!columns.isEmpty()) {
            found.add(new UniqueSpec(columns, ignoreCase, where, at.at()));
        }
    }
}
