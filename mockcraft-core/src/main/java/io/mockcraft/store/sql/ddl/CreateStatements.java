package io.mockcraft.store.sql.ddl;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.ddl.NewTable.NewColumn;
import io.mockcraft.store.sql.ddl.NewTable.NewReference;
import io.mockcraft.store.sql.names.Identifiers;
import java.util.ArrayList;
import java.util.List;

/** The SQL that creates tables. */
final class CreateStatements {

    private CreateStatements() {}

    static String schema(TableName table) {
        return "CREATE SCHEMA IF NOT EXISTS " + Identifiers.quote(table.schema());
    }

    static String table(NewTable table) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(c -> parts.add(column(c)));
        if (!table.primaryKey().isEmpty()) {
            parts.add("PRIMARY KEY (" + Identifiers.list(table.primaryKey()) + ")");
        }
        table.uniqueKeys().forEach(k -> parts.add("UNIQUE (" + Identifiers.list(k) + ")"));
        return "CREATE TABLE " + Identifiers.quote(table.name()) + " (" + String.join(", ", parts) + ")";
    }

    static String reference(TableName table, NewReference reference) {
        return "ALTER TABLE " + Identifiers.quote(table)
                + " ADD FOREIGN KEY (" + Identifiers.list(reference.columns())
                + ") REFERENCES " + Identifiers.quote(reference.target())
                + " (" + Identifiers.list(reference.targetColumns()) + ")";
    }

    private static String column(NewColumn column) {
        return Identifiers.quote(column.name()) + " " + column.sqlType() + (column.nullable() ? "" : " NOT NULL");
    }
}
