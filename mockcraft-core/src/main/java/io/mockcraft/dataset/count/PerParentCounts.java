package io.mockcraft.dataset.count;

import io.mockcraft.dataset.draw.RowCounter;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.RandomStream;
import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/**
 * A count drawn for each parent. Keeps one prefix sum for each 1,024 parents: all that grows with the rows.
 *
 * <p>A row's key joins its parent's key and its ordinal, so that more rows elsewhere never change it.
 */
final class PerParentCounts implements Counts {

    private static final int BLOCK = 1_024;

    private final Counts parents;
    private final Supplier<LongPredicate> allowed;
    private final RowCounter counter;
    private final long key;
    private final long[] before;

    /** Takes what tells, for one thread, which parents may have rows at all. */
    PerParentCounts(Counts parents, Supplier<LongPredicate> allowed, RowCounter counter, long key) {
        this.parents = parents;
        this.allowed = allowed;
        this.counter = counter;
        this.key = key;
        this.before = prefixSums();
    }

    private long[] prefixSums() {
        int blocks = Math.toIntExact((parents.size() + BLOCK - 1) / BLOCK);
        long[] sums = new long[blocks + 1];
        Walker walker = new Walker();
        long sum = 0;
        for (long parent = 0; parent < parents.size(); parent++) {
            sum = Math.addExact(sum, walker.countOf(parent));
            sums[(int) (parent / BLOCK) + 1] = sum;
        }
        return sums;
    }

    @Override
    public long size() {
        return before[before.length - 1];
    }

    /** The number of rows under the parent of this key. */
    private long count(long parentKey, RandomStream random) {
        if (!counter.fixed()) {
            random.restart(key, parentKey);
        }
        return counter.count(random);
    }

    @Override
    public Place place() {
        return new Walker();
    }

    @Override
    public Children children() {
        Walker walker = new Walker();
        return new Children() {
            @Override
            public void moveTo(long parent) {
                walker.moveToParent(parent);
            }

            @Override
            public long first() {
                return walker.first;
            }

            @Override
            public long count() {
                return walker.count;
            }
        };
    }

    /** Walks forward cheaply and jumps by the prefix sums. */
    private final class Walker implements Place {

        private final Place parentPlace = parents.place();
        private final LongPredicate mayHaveRows = allowed.get();
        private final RandomStream random = new RandomStream();
        private long parent = -1;
        private long first;
        private long count;
        private long index;

        @Override
        public void moveTo(long newIndex) {
            index = newIndex;
            boolean near = parent >= 0 && index >= first && index - first < BLOCK;
            if (!near) {
                jump();
            }
            while (index >= first + count) {
                enter(parent + 1, first + count);
            }
        }

        void moveToParent(long newParent) {
            boolean near = parent >= 0 && parent <= newParent && newParent - parent < BLOCK;
            if (!near) {
                int block = (int) (newParent / BLOCK);
                enter((long) block * BLOCK, before[block]);
            }
            while (parent < newParent) {
                enter(parent + 1, first + count);
            }
        }

        private void jump() {
            int found = Arrays.binarySearch(before, index);
            int block = found >= 0 ? lastEqual(found) : -found - 2;
            enter((long) block * BLOCK, before[block]);
        }

        /** Blocks without rows repeat a sum: the row lies behind the last of them. */
        private int lastEqual(int found) {
            int block = found;
            while (block + 1 < before.length && before[block + 1] == before[found]) {
                block++;
            }
            return block;
        }

        private void enter(long newParent, long newFirst) {
            parent = newParent;
            first = newFirst;
            count = countOf(newParent);
        }

        long countOf(long someParent) {
            if (!mayHaveRows.test(someParent)) {
                return 0;
            }
            parentPlace.moveTo(someParent);
            return count(parentPlace.key(), random);
        }

        @Override
        public long key() {
            return Mixer.combine(parentKey(), ordinal());
        }

        @Override
        public long parentKey() {
            parentPlace.moveTo(parent);
            return parentPlace.key();
        }

        @Override
        public long ordinal() {
            return index - first + 1;
        }

        @Override
        public long parent() {
            return parent;
        }

        @Override
        public long siblings() {
            return count;
        }
    }
}
