package io.mockcraft.session.create;

import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource;
import java.util.ArrayList;
import java.util.List;

/** Makes tables of collections, where only an SQL database is given and it may create tables; lists and documents are JSON. */
public final class CollectionTables {

    private CollectionTables() {}

    /**
     * The schema with a table for each of its collections; itself where it creates nothing.
     *
     * @throws io.mockcraft.problem.MockCraftException when there is a table of that name, too
     */
    public static Schema of(Schema schema) {
        if (!schema.createMissing() || schema.collections().isEmpty()) {
            return schema;
        }
        Problems problems = new Problems();
        List<TableSpec> tables = new ArrayList<>(schema.tables());
        List<String> notices = new ArrayList<>(schema.notices());
        for (TableSpec collection : schema.collections()) {
            refuseTwice(collection, schema, problems);
            tables.add(table(collection));
            notices.add(collection.path() + ": a table, because only an SQL database is given");
        }
        problems.throwIfAny();
        return schema.withTables(tables, notices);
    }

    private static void refuseTwice(TableSpec collection, Schema schema, Problems problems) {
        if (schema.table(collection.name()).isPresent()) {
            problems.add(
                    collection.at(),
                    collection.path(),
                    "there is a table of this name, and only an SQL database is given",
                    "give one of them another name");
        }
    }

    private static TableSpec table(TableSpec collection) {
        return new TableSpec(
                collection.name(),
                collection.at(),
                collection.path(),
                collection.store(),
                collection.rows(),
                collection.primaryKey(),
                collection.unique(),
                collection.columns().stream().map(CollectionTables::column).toList(),
                collection.references(),
                collection.through(),
                collection.variants(),
                collection.pinned(),
                collection.traits());
    }

    /** A list in a document is JSON, not an array of SQL. */
    private static ColumnSpec column(ColumnSpec field) {
        boolean list = field.type() == null && field.rule().source() instanceof ValueSource.ArrayOf;
        return list
                ? new ColumnSpec(field.name(), field.at(), field.path(), "jsonb", field.rule(), field.hidden())
                : field;
    }
}
