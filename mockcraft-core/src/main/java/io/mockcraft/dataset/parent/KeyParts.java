package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;
import java.util.List;

/**
 * The parts of a key that are dealt out before another one.
 *
 * @param known how many combinations of them there are, the following aside
 * @param counted references among them whose parents can be counted only in the row
 */
record KeyParts(long known, List<Candidates> counted) {

    long combinations(RowCursor row) {
        long product = known;
        for (Candidates part : counted) {
            product = Math.multiplyExact(product, Math.max(1, part.size(row)));
        }
        return product;
    }
}
