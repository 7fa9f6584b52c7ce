package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.TableName;
import io.mockcraft.row.RowSource;
import io.mockcraft.store.sql.names.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes tables that COPY alone cannot fill: by COPY into temporary tables, and from there by one statement.
 *
 * <p>Foreign keys are checked when a statement ends, so tables that refer to each other may be filled by one; and a
 * role to which row security applies may insert, but not copy.
 */
final class StagedStep {

    private static final String STAGE = "mockcraft_stage_";

    private final Connection connection;
    private final int threads;
    private final Predicate<TableName> secured;

    StagedStep(Connection connection, int threads, Predicate<TableName> secured) {
        this.connection = connection;
        this.threads = threads;
        this.secured = secured;
    }

    void write(List<RowSource> sources, Map<TableName, Long> written) {
        List<RowSource> filled = sources.stream().filter(s -> s.size() > 0).toList();
        sources.forEach(s -> written.merge(s.table(), 0L, Long::sum));
        List<Long> staged = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            staged.add(stage(i, filled.get(i)));
        }
        if (!filled.isEmpty()) {
            List<Long> counts = insert(filled, staged);
            for (int i = 0; i < filled.size(); i++) {
                written.merge(filled.get(i).table(), counts.get(i), Long::sum);
            }
            drop(filled);
        }
    }

    private long stage(int number, RowSource source) {
        if (source.columns().isEmpty()) {
            return source.size();
        }
        String columns = RowWriter.names(source);
        try {
            execute("CREATE TEMPORARY TABLE " + STAGE + number + " ON COMMIT DROP AS SELECT " + columns + " FROM "
                    + Identifiers.quote(source.table()) + " WITH NO DATA");
            return new CopyLoad(connection, threads).into("pg_temp." + STAGE + number, columns, source);
        } catch (SQLException e) {
            throw Refusal.of(e, source, STAGE + number);
        }
    }

    private List<Long> insert(List<RowSource> sources, List<Long> staged) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(statement(sources, staged))) {
            row.next();
            List<Long> counts = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                counts.add(row.getLong(i + 1));
            }
            return counts;
        } catch (SQLException e) {
            throw Refusal.of(e, sources);
        }
    }

    /** {@code WITH i0 AS (INSERT … RETURNING 1), i1 AS (…) SELECT (SELECT count(*) FROM i0), …}. */
    private String statement(List<RowSource> sources, List<Long> staged) {
        List<String> inserts = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            boolean counted = !secured.test(sources.get(i).table());
            inserts.add("i" + i + " AS (" + insert(i, sources.get(i)) + (counted ? " RETURNING 1" : "") + ")");
            counts.add(counted ? "(SELECT pg_catalog.count(*) FROM i" + i + ")" : staged.get(i) + "::pg_catalog.int8");
        }
        return "WITH " + String.join(", ", inserts) + " SELECT " + String.join(", ", counts);
    }

    /** What a row security policy hides cannot be returned, so such rows are counted when they are staged. */
    private static String insert(int number, RowSource source) {
        String table = Identifiers.quote(source.table());
        if (source.columns().isEmpty()) {
            return DefaultRows.select(table, source.size());
        }
        String columns = RowWriter.names(source);
        return "INSERT INTO " + table + " (" + columns + ") OVERRIDING SYSTEM VALUE SELECT " + columns
                + " FROM pg_temp." + STAGE + number;
    }

    /** The same transaction may stage again. */
    private void drop(List<RowSource> sources) {
        for (int i = 0; i < sources.size(); i++) {
            try {
                execute("DROP TABLE IF EXISTS pg_temp." + STAGE + i);
            } catch (SQLException e) {
                throw Refusal.of(e, sources.get(i), STAGE + i);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
