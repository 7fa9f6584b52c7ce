package io.mockcraft.dataset;

import org.jspecify.annotations.Nullable;

/** The tables that a row's references and aggregates look into. */
interface Neighbours {

    /** The table that a reference leads to, by the reference's number. */
    TableRows parent(int reference);

    /** A table whose rows may be counted under this one's, by its place in the plan; null where there are none. */
    @Nullable
    TableRows children(int table);
}
