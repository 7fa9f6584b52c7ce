package io.mockcraft.schema.yaml;

import io.mockcraft.schema.RowCount;
import io.mockcraft.schema.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables.
 *
 * @param rows reads their row counts
 */
record Tables(RowsReader rows) {

    private static final Set<String> KEYS =
            Set.of("rows", "rowCount", "primaryKey", "through", "unique", "columns", "references", "pinned", "traits");

    List<TableSpec> read(@Nullable Value value) {
        List<TableSpec> tables = new ArrayList<>();
        if (value == null) {
            return tables;
        }
        if (value.isList()) {
            value.problem(
                    "the list form of older files is not supported yet in this version",
                    "write tables: { users: { ... } }");
            return tables;
        }
        value.fields("a map of tables")
                .ifPresent(fields -> fields.named("a table").forEach(field -> table(field, tables)));
        return tables;
    }

    private void table(Fields.Field field, List<TableSpec> tables) {
        Value name = new Value(field.key(), field.value().path(), field.value().reading());
        if (Paths.segments(field.name()).isEmpty()) {
            name.problem(Reading.quote(field.name()) + " is no name of a table", "write it like sales.customer");
        }
        field.value().fields("a map").ifPresent(fields -> tables.add(table(field, fields)));
    }

    private TableSpec table(Fields.Field field, Fields fields) {
        fields.refuseOthers(KEYS);
        References references = new References();
        references.read(fields.get("references"));
        Columns columns = new Columns(references);
        columns.read(fields.get("columns"));
        Uniques uniques = new Uniques();
        uniques.read(fields.get("unique"));
        uniques.through(fields.get("through"), references);
        RowCount count = rows.read(fields);
        TableSpec table = new TableSpec(
                field.name(),
                field.key().at(),
                count,
                primaryKey(fields, columns),
                uniques.all(),
                columns.all(),
                references.all(),
                Given.pinned(fields.get("pinned")),
                Given.traits(fields.get("traits")));
        new TableCheck(table, fields).run();
        return table;
    }

    private static List<String> primaryKey(Fields table, Columns columns) {
        Value value = table.get("primaryKey");
        if (value == null) {
            return columns.primaryKey();
        }
        List<String> names = Names.list(value);
        if (!columns.primaryKey().isEmpty() && !names.equals(columns.primaryKey())) {
            value.problem("the columns marked \"primaryKey: true\" are others", "keep one of the two ways");
        }
        return names;
    }
}
