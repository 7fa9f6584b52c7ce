package io.mockcraft.dataset;

import java.util.List;

/** Deals parents out among the rows under one counted parent: rows that hold the same of the key's parts before it differ. */
record DealtPicker(long key, long divisor, List<Candidates> before, Candidates candidates) implements ParentPicker {

    @Override
    public long pick(RowCursor row) {
        long size = candidates.size(row);
        return size == 0 ? NONE : candidates.at(row, Dealt.digit(row, key, divisor(row), size, size));
    }

    private long divisor(RowCursor row) {
        return divisor(row, divisor, before);
    }

    /** How many combinations of the parts before there are; some of those parts show their size only in the row. */
    static long divisor(RowCursor row, long known, List<Candidates> before) {
        long product = known;
        for (Candidates part : before) {
            product = Math.multiplyExact(product, Math.max(1, part.size(row)));
        }
        return product;
    }
}
