package io.mockcraft.store.sql.ledger.file;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets statements that name the ledger's tables find temporary ones instead. */
final class RenamedTables {

    private static final Pattern TABLE =
            Pattern.compile("\\bmockcraft\\.(run|claim|sequence_mark|owned|noted_table|noted)\\b");

    private RenamedTables() {}

    /** The text with the temporary tables' names. */
    static String in(String sql) {
        return TABLE.matcher(sql).replaceAll("pg_temp.mockcraft_$1");
    }

    /** A connection whose statements are renamed, prepared or not. */
    static Connection over(Connection real) {
        return wrap(Connection.class, real);
    }

    private static <T> T wrap(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                Object result = method.invoke(real, renamed(arguments));
                return method.getName().equals("createStatement") ? wrap(Statement.class, (Statement) result) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(RenamedTables.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object @Nullable [] renamed(@Nullable Object @Nullable [] arguments) {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            arguments[0] = in(sql);
        }
        return arguments;
    }
}
