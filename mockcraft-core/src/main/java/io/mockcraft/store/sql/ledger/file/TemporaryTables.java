package io.mockcraft.store.sql.ledger.file;

import io.mockcraft.store.sql.jdbc.Sql;
import io.mockcraft.store.sql.ledger.LedgerSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The ledger's tables as temporary ones of a transaction, filled from text and turned into text again: for each table a
 * line with its number of rows, then the rows as COPY writes them. A ledger without rows is empty text.
 */
final class TemporaryTables {

    private final Connection connection;
    private final CopyManager copies;

    private TemporaryTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Makes and fills them. Runs are numbered after the transaction, so that no two machines give the same number. */
    static TemporaryTables create(Connection connection, byte[] content, long transaction) throws SQLException {
        TemporaryTables tables = new TemporaryTables(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(RenamedTables.in(LedgerSchema.temporary()));
        }
        tables.fill(content);
        Sql.of(RenamedTables.in("SELECT setval(pg_get_serial_sequence('mockcraft.run', 'id'), " + transaction + ")"))
                .query(connection, row -> 1);
        return tables;
    }

    private void fill(byte[] content) throws SQLException {
        Lines lines = new Lines(content);
        while (lines.more()) {
            for (String table : LedgerSchema.CONTENTS) {
                byte[] rows = lines.next(Integer.parseInt(lines.next()));
                if (rows.length > 0) {
                    fill(table, rows);
                }
            }
        }
    }

    private void fill(String table, byte[] rows) throws SQLException {
        try {
            copies.copyIn(RenamedTables.in("COPY " + table + " FROM STDIN"), new ByteArrayInputStream(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns them into text and removes them. */
    byte[] drain() throws SQLException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long all = 0;
        for (String table : LedgerSchema.CONTENTS) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            long count = read(table, rows);
            content.writeBytes((count + "\n").getBytes(StandardCharsets.US_ASCII));
            content.writeBytes(rows.toByteArray());
            all += count;
        }
        Sql.of(LedgerSchema.CONTENTS.stream()
                        .map(t -> RenamedTables.in(t.replaceFirst(" .*", "")))
                        .collect(Collectors.joining(", ", "DROP TABLE ", "")))
                .update(connection);
        return all == 0 ? new byte[0] : content.toByteArray();
    }

    private long read(String table, ByteArrayOutputStream rows) throws SQLException {
        try {
            return copies.copyOut(RenamedTables.in("COPY " + table + " TO STDOUT"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
