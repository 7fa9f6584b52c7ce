package io.mockcraft.junit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts what goes over the wire: statements, commits and rollbacks; a COPY is not seen. */
final class Trips {

    private static final Set<Class<?>> FOLLOWED = Set.of(Connection.class, Statement.class, PreparedStatement.class);

    private final AtomicInteger trips = new AtomicInteger();
    private final DataSource dataSource;

    Trips(DataSource real) {
        this.dataSource = follow(DataSource.class, real);
    }

    DataSource dataSource() {
        return dataSource;
    }

    int count() {
        return trips.get();
    }

    private <T> T follow(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                Trips.class.getClassLoader(), new Class<?>[] {type}, (p, method, args) -> {
                    String name = method.getName();
                    if (name.startsWith("execute") || name.equals("commit") || name.equals("rollback")) {
                        trips.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(real, args);
                        return FOLLOWED.contains(method.getReturnType())
                                ? follow(method.getReturnType(), result)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
