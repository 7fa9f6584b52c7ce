package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Routine;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the catalog of a PostgreSQL database, version 12 or later. */
public final class PostgresCatalog {

    private static final int OLDEST = 120_000;

    private final Query query;

    private PostgresCatalog(Query query) {
        this.query = query;
    }

    /**
     * All tables of every schema that the current role may use, ordinary and partitioned ones, but for the system's and
     * MockCraft's own, partitions, temporary tables and those that belong to an extension.
     *
     * <p>Works inside the connection's transaction, or in one of its own when there is none, and leaves the connection
     * as it was. Nothing is locked and nothing is changed; identifiers of any spelling, and any {@code search_path}, are
     * fine. A multirange's {@code element} is the type of its bounds.
     *
     * @throws SQLException when the database does not answer, or is older than version 12
     */
    public static Catalog read(Connection connection) throws SQLException {
        try (QuietSession session = QuietSession.open(connection)) {
            Server server = session.server();
            if (server.version() < OLDEST) {
                throw new SQLException("MockCraft needs PostgreSQL 12 or later; this is " + server.product());
            }
            Query query = new Query(connection, server.version());
            List<Table> tables = new PostgresCatalog(query).tables();
            return new Catalog(server.product(), server.searchPath(), tables, OtherRelations.read(query));
        }
    }

    private List<Table> tables() throws SQLException {
        List<TableRow> rows = TableRow.read(query);
        List<Routine> routines = RoutineReader.read(query);
        var columns = Columns.read(query, routines);
        var keys = KeyReader.read(query);
        var foreignKeys = ForeignKeyReader.read(query);
        var checks = CheckReader.read(query, routines);
        var exclusions = ExclusionReader.read(query);
        var partitions = PartitionReader.read(query);
        var populated = Populated.read(query, rows);
        List<Table> tables = new ArrayList<>();
        for (TableRow row : rows) {
            long oid = row.oid();
            tables.add(new Table(
                    new TableName(row.schema(), row.name()),
                    oid,
                    columns.of(oid),
                    keys.of(oid),
                    foreignKeys.of(oid),
                    checks.of(oid),
                    exclusions.of(oid),
                    partitions.get(oid),
                    row.access(),
                    row.inherited(),
                    populated.contains(oid),
                    columns.sequenceEnds(oid)));
        }
        tables.sort(Comparator.comparing(Table::name));
        return tables;
    }
}
