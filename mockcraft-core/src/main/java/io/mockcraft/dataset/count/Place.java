package io.mockcraft.dataset.count;

/** Where a row index lies: its row key, its parent and its number there. Moved from row to row; for one thread. */
public interface Place {

    void moveTo(long index);

    /** The row's identity, hashed. */
    long key();

    /** The row's number under its parent, from 1; in the table where rows are not counted per parent. */
    long ordinal();

    /** The index of the parent under which the row is counted; -1 where it is not, or the row is pinned. */
    long parent();

    /** The identity of that parent, hashed; the row's own where there is none. */
    default long parentKey() {
        return key();
    }

    /** How many rows its parent has, itself among them; 1 where rows are not counted per parent. */
    default long siblings() {
        return 1;
    }
}
