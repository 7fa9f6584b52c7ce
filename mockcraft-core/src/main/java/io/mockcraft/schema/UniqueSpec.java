package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values must be unique together.
 *
 * @param columns as written, at least one
 * @param ignoreCase whether values that differ in letter case only count as equal
 * @param where which rows it covers; null for all
 * @param at where it stands
 */
public record UniqueSpec(
        List<String> columns, boolean ignoreCase, @Nullable Condition where, Location at) {

    /** Makes the list immutable. */
    public UniqueSpec {
        columns = List.copyOf(columns);
    }
}
