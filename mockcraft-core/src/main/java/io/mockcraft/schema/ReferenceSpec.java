package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a row of another, or the same, table.
 *
 * @param name its name; that of the column where a column says {@code ref}
 * @param at where it stands
 * @param path its path, such as {@code tables.orders.references.buyer}
 * @param columns the referencing columns; empty when it only serves paths
 * @param to the table referred to, as written
 * @param where which of its rows may be chosen; null for all
 * @param nulls the share of rows that refer to none, 0 to 1
 * @param unique whether each parent is chosen once at most
 */
public record ReferenceSpec(
        String name,
        Location at,
        String path,
        List<String> columns,
        String to,
        @Nullable Condition where,
        double nulls,
        boolean unique) {

    /** Makes the list immutable. */
    public ReferenceSpec {
        columns = List.copyOf(columns);
    }
}
