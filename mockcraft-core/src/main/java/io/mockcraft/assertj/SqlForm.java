package io.mockcraft.assertj;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.store.sql.names.Identifiers;

/** How SQL names a table, and a column's value as text that is equal when the value is. */
final class SqlForm {

    private SqlForm() {}

    /** Rows of tables that inherit from it are not the table's own. */
    static String of(Table table) {
        boolean only = table.inherited() && table.partitioning() == null;
        return (only ? "ONLY " : "") + Identifiers.quote(table.name());
    }

    /** JSON loses the order of its keys, and a number of no fixed scale its closing zeros. */
    static String of(Column column) {
        String name = Identifiers.quote(column.name());
        DataType type = column.type();
        if (type.kind() == TypeKind.JSON) {
            return name + "::pg_catalog.jsonb::text";
        }
        if (type.kind() == TypeKind.DECIMAL && type.precision() < 0) {
            return "pg_catalog.trim_scale(" + name + "::pg_catalog.numeric)::text";
        }
        return isJsonArray(type) ? name + "::pg_catalog.jsonb[]::text" : name + "::text";
    }

    private static boolean isJsonArray(DataType type) {
        DataType element = type.element();
        return type.kind() == TypeKind.ARRAY && element != null && element.kind() == TypeKind.JSON;
    }
}
