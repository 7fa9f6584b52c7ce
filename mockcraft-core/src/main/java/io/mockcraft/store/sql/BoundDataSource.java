package io.mockcraft.store.sql;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that always gives out the same connection. */
final class BoundDataSource implements DataSource {

    private final DataSource real;
    private final BoundConnection connection;

    BoundDataSource(DataSource real, BoundConnection connection) {
        this.real = real;
        this.connection = connection;
    }

    @Override
    public Connection getConnection() {
        return connection.handOut();
    }

    @Override
    public Connection getConnection(String username, String password) {
        return connection.handOut();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("io.mockcraft");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
