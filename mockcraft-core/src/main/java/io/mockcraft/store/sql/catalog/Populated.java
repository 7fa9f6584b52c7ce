package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.TableName;
import io.mockcraft.store.sql.names.Identifiers;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tables hold a row: one statement for all of them. */
final class Populated {

    private Populated() {}

    /** The oids of the tables that hold a row, or that the role may not read, which may hold one. */
    static Set<Long> read(Query query, List<TableRow> tables) throws SQLException {
        Set<Long> found = new HashSet<>();
        tables.stream().filter(t -> !t.access().reads()).map(TableRow::oid).forEach(found::add);
        String union = tables.stream()
                .filter(t -> t.access().reads())
                .map(Populated::look)
                .collect(Collectors.joining(" UNION ALL "));
        if (!union.isEmpty()) {
            query.run(union, r -> found.add(r.getLong(1)));
        }
        return found;
    }

    private static String look(TableRow table) {
        String only = table.partitioned() ? "" : "ONLY ";
        return "SELECT " + table.oid() + "::int8 WHERE EXISTS (SELECT FROM " + only
                + Identifiers.quote(new TableName(table.schema(), table.name())) + ")";
    }
}
