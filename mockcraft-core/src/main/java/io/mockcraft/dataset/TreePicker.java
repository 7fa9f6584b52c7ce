package io.mockcraft.dataset;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.Permutation;
import java.util.List;

/** Lays rows out as a forest: levels one after the other, each row under one of the level above, none with too many. */
final class TreePicker implements ParentPicker {

    private final List<Long> levels;
    private final long fanout;
    private final Permutation[] slots;

    TreePicker(ParentChoice.Tree tree, long key) {
        this.levels = tree.levels();
        this.fanout = tree.fanout();
        this.slots = new Permutation[levels.size()];
        for (int level = 1; level < slots.length; level++) {
            slots[level] = new Permutation(Mixer.combine(key, level), levels.get(level - 1) * fanout);
        }
    }

    @Override
    public long pick(RowCursor row) {
        long before = 0;
        long first = levels.get(0);
        if (row.index() < first) {
            return NONE;
        }
        for (int level = 1; level < slots.length; level++) {
            long size = levels.get(level);
            if (row.index() < first + size) {
                return before + slots[level].at(row.index() - first) / fanout;
            }
            before = first;
            first += size;
        }
        return NONE;
    }
}
