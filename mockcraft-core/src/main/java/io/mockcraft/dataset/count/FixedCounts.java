package io.mockcraft.dataset.count;

/** A count for the whole table: a row's key is its index. */
record FixedCounts(long size) implements Counts {

    @Override
    public Place place() {
        return new Place() {
            private long index;

            @Override
            public void moveTo(long newIndex) {
                index = newIndex;
            }

            @Override
            public long key() {
                return index;
            }

            @Override
            public long ordinal() {
                return index + 1;
            }

            @Override
            public long parent() {
                return -1;
            }
        };
    }
}
