package io.mockcraft.dataset;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.row.mapping.DatabaseOnly;
import io.mockcraft.row.mapping.RowMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a dataset; immutable.
 *
 * @param table the table's name, for messages
 * @param values each written column's value by name, in the table's order
 * @param databaseOnly the columns whose values only the database knows
 */
public record DataRow(String table, Map<String, @Nullable Object> values, List<String> databaseOnly) {

    /** The row as a record, a JavaBean or a Map, as {@link RowMapper} tells; or as it is. */
    public <T> T to(Class<T> type) {
        return type == DataRow.class ? type.cast(this) : RowMapper.map(values, type, table, databaseOnly);
    }

    /**
     * A column's value.
     *
     * @param column its name; letter case does not count where only one fits
     * @throws MockCraftException when there is no such column, or only the database knows its values
     */
    public @Nullable Object get(String column) {
        return values.get(name(column));
    }

    private String name(String column) {
        if (values.containsKey(column)) {
            return column;
        }
        return values.keySet().stream()
                .filter(column::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new MockCraftException(unread(column)));
    }

    private Problem unread(String column) {
        return DatabaseOnly.holds(databaseOnly, column)
                ? DatabaseOnly.problem(Location.of(table), column, column, table)
                : new Problem(
                        Location.of(table),
                        column,
                        "it has no such column",
                        Suggestions.didYouMeanOrList(column, values.keySet()));
    }
}
