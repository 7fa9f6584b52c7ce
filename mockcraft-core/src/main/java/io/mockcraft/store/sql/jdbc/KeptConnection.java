package io.mockcraft.store.sql.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connection of a data source that has no pool open for the store's own work: there, opening one costs more than
 * everything a small seeding does. Whoever comes while it is in use gets a new one. Thread-safe.
 */
public final class KeptConnection implements AutoCloseable {

    /** The data source that opens a connection each time it is asked. */
    private static final String UNPOOLED = "org.postgresql.ds.PGSimpleDataSource";

    private final DataSource source;
    private final boolean keeps;
    private final AtomicReference<@Nullable Connection> idle = new AtomicReference<>();

    /** Keeps a connection of {@code source} where that has no pool of its own. */
    KeptConnection(DataSource source) {
        this.source = source;
        this.keeps = source.getClass().getName().equals(UNPOOLED);
    }

    /** A connection; closing it gives it back. */
    public Connection get() throws SQLException {
        if (!keeps) {
            return source.getConnection();
        }
        Connection kept = idle.getAndSet(null);
        return lent(kept == null || kept.isClosed() ? source.getConnection() : kept);
    }

    private Connection lent(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                giveBack(connection);
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                KeptConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private void giveBack(Connection connection) throws SQLException {
        if (connection.isClosed() || !idle.compareAndSet(null, connection)) {
            connection.close();
        }
    }

    @Override
    public void close() throws SQLException {
        Connection kept = idle.getAndSet(null);
        if (kept != null) {
            kept.close();
        }
    }
}
