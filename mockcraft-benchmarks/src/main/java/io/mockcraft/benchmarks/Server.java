package io.mockcraft.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The real PostgreSQL that is measured, on this machine. */
record Server(EmbeddedPostgres postgres) implements AutoCloseable {

    static Server start() throws IOException {
        return new Server(EmbeddedPostgres.builder().start());
    }

    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
