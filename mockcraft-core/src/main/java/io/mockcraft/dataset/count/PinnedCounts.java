package io.mockcraft.dataset.count;

import io.mockcraft.random.Mixer;

/** Puts pinned rows behind the counted ones; their keys are of a kind of their own, so neither moves the other. */
record PinnedCounts(Counts counted, int pinned) implements Counts {

    @Override
    public long size() {
        return counted.size() + pinned;
    }

    @Override
    public Place place() {
        return new PinnedPlace(counted.place(), counted.size());
    }

    @Override
    public Children children() {
        return counted.children();
    }

    private static final class PinnedPlace implements Place {

        private static final long PINNED = Mixer.combine(0, "pinned");

        private final Place counted;
        private final long first;
        private long index;

        PinnedPlace(Place counted, long first) {
            this.counted = counted;
            this.first = first;
        }

        @Override
        public void moveTo(long newIndex) {
            index = newIndex;
            if (index < first) {
                counted.moveTo(index);
            }
        }

        @Override
        public long key() {
            return index < first ? counted.key() : Mixer.combine(PINNED, index - first);
        }

        @Override
        public long ordinal() {
            return index < first ? counted.ordinal() : index + 1;
        }

        @Override
        public long parent() {
            return index < first ? counted.parent() : -1;
        }

        @Override
        public long parentKey() {
            return index < first ? counted.parentKey() : key();
        }

        @Override
        public long siblings() {
            return index < first ? counted.siblings() : 1;
        }
    }
}
