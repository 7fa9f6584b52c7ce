package io.mockcraft.dataset.count;

/** Finds the rows that are counted under a parent. Moved from parent to parent; for one thread. */
public interface Children {

    /** Of tables that are not counted per parent. */
    Children NONE = new Children() {
        @Override
        public void moveTo(long parent) {
            // nobody has any
        }

        @Override
        public long first() {
            return 0;
        }

        @Override
        public long count() {
            return 0;
        }
    };

    /** Goes to a parent, by its index. */
    void moveTo(long parent);

    /** The index of the parent's first row. */
    long first();

    /** How many rows the parent has. */
    long count();
}
