package io.mockcraft.testcontainers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** A test class's own database with its pool. JUnit closes it after the class, when all seeds are out. */
final class ClassDatabase implements CloseableResource, AutoCloseable {

    private final Server server;
    private final String name;
    private final HikariDataSource pool;

    ClassDatabase(Server server, String name, int poolSize) {
        this.server = server;
        this.name = name;
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(server.url(name));
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(poolSize);
        config.setMinimumIdle(1);
        this.pool = new HikariDataSource(config);
    }

    DataSource dataSource() {
        return pool;
    }

    String host() {
        return server.host();
    }

    @Override
    public void close() {
        pool.close();
        server.drop(name);
    }
}
