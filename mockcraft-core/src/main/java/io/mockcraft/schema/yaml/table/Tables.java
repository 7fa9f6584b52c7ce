package io.mockcraft.schema.yaml.table;

import io.mockcraft.schema.RowCount;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.yaml.grammar.Kind;
import io.mockcraft.schema.yaml.grammar.TableGrammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Names;
import io.mockcraft.schema.yaml.reading.Paths;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables, or what is like them: collections and key spaces.
 *
 * @param rows reads their row counts
 * @param kind the keys that each may have
 * @param columns the key under which its columns stand
 */
public record Tables(RowsReader rows, Kind kind, String columns) {

    /** Reads tables. */
    public static Tables tables(RowsReader rows) {
        return new Tables(rows, TableGrammar.TABLE, "columns");
    }

    /** Reads collections, whose columns are called fields. */
    public static Tables collections(RowsReader rows) {
        return new Tables(rows, TableGrammar.COLLECTION, "fields");
    }

    /** Reads all of them. */
    public List<TableSpec> read(@Nullable Value value) {
        List<TableSpec> tables = new ArrayList<>();
        if (value == null) {
            return tables;
        }
        value.fields("a map of " + kind.name() + "s")
                .ifPresent(fields -> fields.named("a " + kind.name()).forEach(field -> table(field, tables)));
        return tables;
    }

    private void table(Fields.Field field, List<TableSpec> tables) {
        Value name = new Value(field.key(), field.value().path(), field.value().reading());
        if (Paths.segments(field.name()).isEmpty()) {
            name.problem(Reading.quote(field.name()) + " is no name of a table", "write it like sales.customer");
        }
        field.value().fields("a map such as { rows: 5 }").ifPresent(fields -> tables.add(table(field, fields)));
    }

    /** One table. */
    public TableSpec table(Fields.Field field, Fields fields) {
        fields.refuseOthers(kind);
        References references = new References();
        references.read(fields.get("references"));
        Uniques uniques = new Uniques();
        Columns own = new Columns(references, uniques);
        own.read(fields.get(columns));
        uniques.read(fields.get("unique"));
        List<String> through = uniques.through(fields.get("through"), references);
        RowCount count = rows.read(fields);
        TableSpec written = new TableSpec(
                field.name(),
                field.key().at(),
                fields.owner().path(),
                store(fields.get("store")),
                count,
                primaryKey(fields, own),
                uniques.all(),
                own.all(),
                references.all(),
                through,
                Given.variants(fields.get("variants")),
                Given.pinned(fields.get("pinned")),
                Given.traits(fields.get("traits")));
        TableSpec table = written.with(written.chosen());
        new TableCheck(table, fields).run();
        return table;
    }

    private static @Nullable String store(@Nullable Value value) {
        return value == null ? null : value.text("the name of a store").orElse(null);
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
