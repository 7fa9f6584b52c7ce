package io.mockcraft.store.sql;

import com.zaxxer.hikari.HikariDataSource;
import io.mockcraft.store.sql.ledger.OwnerLock;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;

/** Where the connection that holds the owner lock comes from: beside a pool, never out of it, since it is held for long. */
final class LockConnection {

    private LockConnection() {}

    static OwnerLock.Opener of(DataSource dataSource) {
        return isHikari(dataSource) ? Hikari.beside(dataSource) : dataSource::getConnection;
    }

    /** By name, so that nothing is loaded that may not be there. */
    private static boolean isHikari(DataSource dataSource) {
        for (Class<?> type = dataSource.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals("com.zaxxer.hikari.HikariDataSource")) {
                return true;
            }
        }
        return false;
    }

    /** Loaded only where HikariCP is. */
    private static final class Hikari {

        static OwnerLock.Opener beside(DataSource dataSource) {
            HikariDataSource pool = (HikariDataSource) dataSource;
            DataSource inner = pool.getDataSource();
            if (inner != null) {
                return inner::getConnection;
            }
            return pool.getJdbcUrl() == null ? pool::getConnection : () -> connect(pool);
        }

        private static java.sql.Connection connect(HikariDataSource pool) throws SQLException {
            Properties properties = new Properties();
            properties.putAll(pool.getDataSourceProperties());
            if (pool.getUsername() != null) {
                properties.setProperty("user", pool.getUsername());
            }
            if (pool.getPassword() != null) {
                properties.setProperty("password", pool.getPassword());
            }
            return DriverManager.getConnection(pool.getJdbcUrl(), properties);
        }
    }
}
