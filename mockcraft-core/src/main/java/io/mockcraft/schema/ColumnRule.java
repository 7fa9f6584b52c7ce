package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a column's values are made: a source, then what is laid over it. Order: {@code when}, then {@code nulls}, then the
 * value.
 *
 * @param source where the value comes from
 * @param nulls the share of nulls, 0 to 1
 * @param unique whether the column is unique on its own
 * @param bounds relative and fixed bounds, all of which hold
 * @param distribution how the values are spread; null for the generator's own way
 * @param when when the rule holds; null for always
 * @param sameFor rows that agree in all of these get the same value; empty when each row has its own
 * @param at where it stands
 */
public record ColumnRule(
        ValueSource source,
        double nulls,
        boolean unique,
        List<Bound> bounds,
        @Nullable DistributionSpec distribution,
        @Nullable When when,
        List<Path> sameFor,
        Location at) {

    /** Makes the lists immutable. */
    public ColumnRule {
        bounds = List.copyOf(bounds);
        sameFor = List.copyOf(sameFor);
    }

    /** A source with nothing laid over it. */
    public static ColumnRule of(ValueSource source, Location at) {
        return new ColumnRule(source, 0, false, List.of(), null, null, List.of(), at);
    }

    /** Whether it says nothing of the values. */
    public boolean open() {
        return source instanceof ValueSource.Guessed
                && nulls == 0
                && bounds.isEmpty()
                && distribution == null
                && when == null
                && sameFor.isEmpty();
    }
}
