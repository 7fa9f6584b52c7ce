package io.mockcraft.store.sql.copy;

import io.mockcraft.row.RowSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Runs one COPY … FROM STDIN. */
final class CopyLoad {

    private final Connection connection;
    private final int threads;

    CopyLoad(Connection connection, int threads) {
        this.connection = connection;
        this.threads = threads;
    }

    /** Copies all rows into the columns of {@code target}, both in SQL's spelling; returns how many arrived. */
    long into(String target, String columns, RowSource source) throws SQLException {
        if (source.size() < Chunks.SMALL_TABLE) {
            return copy(target, columns, source);
        }
        String level = Notices.level(connection);
        Notices.setLevel(connection, "error");
        long rows = copy(target, columns, source);
        Notices.setLevel(connection, level);
        return rows;
    }

    private long copy(String target, String columns, RowSource source) throws SQLException {
        String sql = "COPY " + target + " (" + columns + ") FROM STDIN";
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            new Chunks(source, threads).drain(chunk -> copy.writeToCopy(chunk.array(), 0, chunk.size()));
            return copy.endCopy();
        } catch (SQLException | RuntimeException | Error e) {
            cancel(copy, e);
            throw e;
        }
    }

    /** Ends the COPY, so that the connection can be rolled back; what it says then only repeats the failure. */
    private static void cancel(CopyIn copy, Throwable failure) {
        if (!copy.isActive()) {
            return;
        }
        try {
            copy.cancelCopy();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
