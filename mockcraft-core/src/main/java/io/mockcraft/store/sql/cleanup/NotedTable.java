package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.jdbc.Sql;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a table's rows were noted before seeding.
 *
 * @param table the table's number
 * @param key the columns that tell its rows apart
 * @param references the referencing columns noted
 * @param rest the columns that tell a row whose key was re-pointed; null where the key cannot be
 * @param complete whether its rows were noted; else it was too large
 * @param stood where the sequence of its key stood; null when it has none
 */
record NotedTable(
        long table,
        List<String> key,
        List<String> references,
        @Nullable List<String> rest,
        boolean complete,
        @Nullable Long stood) {

    static Map<Long, NotedTable> read(Connection connection, long run) throws SQLException {
        return Sql.of("SELECT tbl, key_columns, reference_columns, rest_columns, complete, sequence_stood"
                        + " FROM mockcraft.noted_table WHERE run = " + run)
                .query(
                        connection,
                        row -> new NotedTable(
                                row.getLong(1),
                                texts(row.getArray(2)),
                                texts(row.getArray(3)),
                                row.getArray(4) == null ? null : texts(row.getArray(4)),
                                row.getBoolean(5),
                                row.getObject(6, Long.class)))
                .stream()
                .collect(Collectors.toMap(NotedTable::table, Function.identity()));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
