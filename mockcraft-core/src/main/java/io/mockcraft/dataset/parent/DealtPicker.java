package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.value.Dealt;

/** Deals parents out among the rows under one counted parent: rows that hold the same of the key's parts before it differ. */
record DealtPicker(long key, KeyParts parts, Candidates candidates) implements ParentPicker {

    @Override
    public long pick(RowCursor row) {
        long size = candidates.size(row);
        return size == 0 ? NONE : candidates.at(row, Dealt.digit(row, key, parts.combinations(row), size, size));
    }
}
