package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;

/** What a reference may choose beside the parent that another one has chosen. */
@FunctionalInterface
interface Beside {

    /** The parents that it may choose, where the other's parent is the one that this cursor stands on. */
    Parents parents(RowCursor leader);
}
