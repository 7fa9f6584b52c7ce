package io.mockcraft.store.sql.catalog;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A connection that counts the statements made on it. */
record CountingConnection(Connection connection, AtomicInteger count) {

    static CountingConnection of(Connection connection) {
        AtomicInteger count = new AtomicInteger();
        Object proxy = Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().endsWith("Statement")) {
                        count.incrementAndGet();
                    }
                    return call(connection, method, arguments);
                });
        return new CountingConnection((Connection) proxy, count);
    }

    int statements() {
        return count.get();
    }

    private static @Nullable Object call(Connection connection, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
