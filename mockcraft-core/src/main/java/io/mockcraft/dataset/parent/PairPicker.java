package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.count.Place;
import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.Permutation;

/** Picks two different parents of one table so that no two rows have the same two. */
final class PairPicker {

    private PairPicker() {}

    /** One of all pairs for each row: the parent that stands first in the table, or the later one. */
    static long ofPair(long key, long row, long parents, boolean later) {
        long pairs = parents * (parents - 1) / 2;
        if (pairs == 0) {
            return ParentPicker.NONE;
        }
        long pair = new Permutation(key, pairs).at(row % pairs);
        long high = (long) ((1 + StrictMath.sqrt(1 + 8.0 * pair)) / 2);
        while (high * (high - 1) / 2 > pair) {
            high--;
        }
        while (high * (high + 1) / 2 <= pair) {
            high++;
        }
        return later ? high : pair - high * (high - 1) / 2;
    }

    /** Less than half round the table from the counted parent: so far that nobody comes from the other side. */
    static long furtherOn(long key, RowCursor row, long parents) {
        long reach = (parents - 1) / 2;
        Place place = row.place();
        if (reach == 0 || place.parent() < 0) {
            return ParentPicker.NONE;
        }
        long step = new Permutation(Mixer.combine(key, place.parentKey()), reach).at((place.ordinal() - 1) % reach);
        return (place.parent() + 1 + step) % parents;
    }
}
