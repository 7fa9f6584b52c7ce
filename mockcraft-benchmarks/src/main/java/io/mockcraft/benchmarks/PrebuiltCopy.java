package io.mockcraft.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The reference: COPY of bytes that exist already. They lie in files, because the heap that is measured could not hold them;
 * the operating system keeps them in memory.
 */
final class PrebuiltCopy implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final List<String> tables;
    private final List<Path> files = new ArrayList<>();
    private final Connection connection;

    /** Takes the rows that the tables hold now. */
    PrebuiltCopy(DataSource database, List<String> tables) throws SQLException, IOException {
        this.tables = tables;
        this.connection = database.getConnection();
        for (String table : tables) {
            Path file = Files.createTempFile("prebuilt", ".copy");
            files.add(file);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                copies().copyOut("COPY " + table + " TO STDOUT", out);
            }
        }
        connection.setAutoCommit(false);
    }

    /** Empties the tables and fills them again, in one transaction. */
    void load() throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE " + String.join(", ", tables));
        }
        for (int i = 0; i < tables.size(); i++) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(files.get(i)), BUFFER)) {
                copies().copyIn("COPY " + tables.get(i) + " FROM STDIN", in, BUFFER);
            }
        }
        connection.commit();
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
