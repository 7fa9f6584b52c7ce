package io.mockcraft.schema.yaml;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.Condition;
import io.mockcraft.schema.ReferenceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the references of one table: its {@code references}, and its columns with {@code ref}. */
final class References {

    private static final Set<String> KEYS = Set.of("columns", "to", "where", "nulls", "unique");

    private final List<ReferenceSpec> found = new ArrayList<>();

    List<ReferenceSpec> all() {
        return found;
    }

    boolean has(String name) {
        return found.stream().anyMatch(reference -> reference.name().equals(name));
    }

    List<String> names() {
        return found.stream().map(ReferenceSpec::name).toList();
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
        fields.refuseOthers(KEYS);
        Value to = fields.get("to");
        if (to == null) {
            if (!fields.has("toAny")) {
                fields.owner().problem("\"to\" is missing", "name the table that it refers to");
            }
            return;
        }
        List<String> columns = Names.list(fields.get("columns"));
        add(field.name(), field.key().at(), columns, to, fields);
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
        Condition where = Conditions.read(fields.get("where"));
        double nulls = Rules.nulls(fields);
        boolean unique = Rules.flag(fields.get("unique"));
        Paths.table(to)
                .map(table -> new ReferenceSpec(name, at, fields.owner().path(), columns, table, where, nulls, unique))
                .ifPresent(found::add);
        return unique;
    }
}
