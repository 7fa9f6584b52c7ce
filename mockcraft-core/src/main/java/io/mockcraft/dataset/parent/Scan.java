package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.RowCursor;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Walks over a whole table. */
final class Scan {

    private Scan() {}

    /** The indexes of the rows that meet all conditions, ascending. */
    static long[] where(RowCursor cursor, List<Predicate<RowCursor>> conditions) {
        return LongStream.range(0, cursor.table().size())
                .filter(i -> conditions.stream().allMatch(c -> c.test(cursor.moveTo(i))))
                .toArray();
    }
}
