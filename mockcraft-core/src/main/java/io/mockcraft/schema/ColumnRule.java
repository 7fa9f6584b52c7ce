package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.List;

/**
 * How a column's values are made: a source, then what is laid over it. Order: {@code nulls}, then the value.
 *
 * @param source where the value comes from
 * @param nulls the share of nulls, 0 to 1
 * @param unique whether the column is unique on its own
 * @param bounds relative and fixed bounds, all of which hold
 * @param at where it stands
 */
public record ColumnRule(ValueSource source, double nulls, boolean unique, List<Bound> bounds, Location at) {

    /** Makes the list immutable. */
    public ColumnRule {
        bounds = List.copyOf(bounds);
    }
}
