package io.mockcraft.row.mapping;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into records, JavaBeans and maps; stateless.
 *
 * <p>Columns are found by {@link Column} (or {@code jakarta.persistence.Column}), else by name, ignoring letter case and
 * underscores. A record needs a column for each component; a bean's properties without one are left alone.
 */
public final class RowMapper {

    private RowMapper() {}

    /**
     * A row as an object of the given type.
     *
     * @param row the values by column name, as {@link io.mockcraft.row.Cell#toObject()} gives them
     * @param type a record, a class with a constructor without parameters, or {@code Map}
     * @param table the table's name, for messages
     * @throws MockCraftException when a column is missing, or its value does not fit
     */
    public static <T> T map(Map<String, ? extends @Nullable Object> row, Class<T> type, String table) {
        return map(row, type, table, List.of());
    }

    /**
     * The same for a table some of whose values only the database knows.
     *
     * @param databaseOnly the columns of those values: no property can have one
     */
    public static <T> T map(
            Map<String, ? extends @Nullable Object> row, Class<T> type, String table, List<String> databaseOnly) {
        Source source = new Source(row, type, table, databaseOnly);
        if (type.isAssignableFrom(Map.class)) {
            return type.cast(row);
        }
        if (type.isRecord()) {
            return Records.fill(source, type);
        }
        boolean single = type.isInterface() || type.isPrimitive() || type.isArray() || type.isEnum();
        if (single || type.getName().startsWith("java.")) {
            throw notMappable(type);
        }
        return Beans.fill(source, type);
    }

    /**
     * A single value as another type, under the rules for columns.
     *
     * @param where who asks, for messages
     * @throws MockCraftException when it does not fit
     */
    public static @Nullable Object convert(@Nullable Object value, Type type, String where) {
        Source source = new Source(Map.of(), Object.class, where, List.of());
        return new Conversion(source, "", "").to(value, type);
    }

    private static MockCraftException notMappable(Class<?> type) {
        return new MockCraftException(new Problem(
                Location.of(type.getName()),
                "",
                "a row cannot be made into this type",
                "use a record, a JavaBean or Map"));
    }
}
