package io.mockcraft.dataset.count;

/** Where a row index lies: its row key, its parent and its number there. Moved from row to row; for one thread. */
public interface Place extends Sibling {

    void moveTo(long index);

    /** The row's identity, hashed. */
    long key();

    /** The identity of its counted parent, hashed; the row's own where there is none. */
    @Override
    default long parentKey() {
        return key();
    }

    /** How many rows its parent has, itself among them; 1 where rows are not counted per parent. */
    default long siblings() {
        return 1;
    }
}
