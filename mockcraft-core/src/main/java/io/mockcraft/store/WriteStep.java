package io.mockcraft.store;

import io.mockcraft.row.RowSource;
import java.util.List;

/**
 * Tables that go in at once: one, or all tables of a reference cycle.
 *
 * @param sources their rows; at least one
 */
public record WriteStep(List<RowSource> sources) {

    /** Makes the list immutable. */
    public WriteStep {
        sources = List.copyOf(sources);
    }
}
