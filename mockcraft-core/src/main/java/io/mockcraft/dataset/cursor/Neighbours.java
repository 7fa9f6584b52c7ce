package io.mockcraft.dataset.cursor;

import org.jspecify.annotations.Nullable;

/** The tables that a row's references and aggregates look into. */
public interface Neighbours {

    /** The table that a reference leads to, by the reference's number. */
    BoundTable parent(int reference);

    /** A table whose rows may be counted under this one's, by its place in the plan; null where there are none. */
    @Nullable
    BoundTable children(int table);
}
