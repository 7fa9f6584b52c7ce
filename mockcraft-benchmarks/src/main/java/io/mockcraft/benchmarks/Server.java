package io.mockcraft.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The real PostgreSQL that is measured, on this machine.
 *
 * @param postgres the server
 * @param database its database: one data source for all, as in a test class
 */
record Server(EmbeddedPostgres postgres, DataSource database) implements AutoCloseable {

    static Server start() throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        return new Server(postgres, postgres.getPostgresDatabase());
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
