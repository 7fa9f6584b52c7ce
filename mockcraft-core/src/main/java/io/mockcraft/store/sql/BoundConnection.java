package io.mockcraft.store.sql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;

/**
 * The one connection of a run that is rolled back. Whoever uses it believes to commit: a commit sets a savepoint, a
 * rollback goes back to the last one, and the first of them stands behind the seeded rows.
 */
final class BoundConnection {

    private final Connection real;
    private @Nullable Savepoint kept;
    private boolean autoCommit = true;

    private BoundConnection(Connection real) {
        this.real = real;
    }

    /** Begins the transaction. */
    static BoundConnection begin(Connection real) throws SQLException {
        real.setAutoCommit(false);
        return new BoundConnection(real);
    }

    Connection real() {
        return real;
    }

    /** Makes what was done so far survive rollbacks, until the end; and a statement that fails undo only itself. */
    synchronized void keep() throws SQLException {
        Savepoint old = kept;
        if (old != null) {
            real.releaseSavepoint(old);
        }
        kept = real.setSavepoint();
        autoSave();
    }

    /** Undoes everything and gives the connection back. */
    synchronized void end() throws SQLException {
        try (real) {
            kept = null;
            real.unwrap(PGConnection.class).setAutosave(AutoSave.NEVER);
            real.rollback();
            real.setAutoCommit(true);
        }
    }

    /** A connection as the test sees it; its close does nothing. */
    Connection handOut() {
        boolean[] closed = {false};
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "close", "abort" -> closed[0] = true;
                    case "isClosed" -> closed[0];
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> handle(method, arguments);
                });
    }

    private synchronized @Nullable Object handle(Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        Object first = arguments == null || arguments.length == 0 ? null : arguments[0];
        switch (method.getName()) {
            case "commit" -> keep();
            case "rollback" -> {
                if (first != null) {
                    return pass(method, arguments);
                }
                real.rollback(kept);
            }
            case "getAutoCommit" -> {
                return autoCommit;
            }
            case "setAutoCommit" -> {
                autoCommit = Boolean.TRUE.equals(first);
                keep();
            }
            case "setReadOnly", "setTransactionIsolation" -> {
                // The transaction runs already: these can no longer change.
            }
            default -> {
                return pass(method, arguments);
            }
        }
        return null;
    }

    private void autoSave() throws SQLException {
        real.unwrap(PGConnection.class).setAutosave(autoCommit ? AutoSave.ALWAYS : AutoSave.NEVER);
    }

    private @Nullable Object pass(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
