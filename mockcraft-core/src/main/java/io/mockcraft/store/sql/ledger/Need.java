package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.KeySteps;
import io.mockcraft.store.sql.relations.Relation;
import io.mockcraft.store.sql.relations.SequenceUse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run needs of one table.
 *
 * @param relation the table
 * @param ranks how many ranks
 * @param capacity the largest rank that fits
 * @param numbered the integer key column that holds the ranks; null when there is none
 * @param keys how the keys that its sequences number follow from ranks
 * @param sequences the sequences that number its columns
 * @param floor the rank behind which the range must start, whatever the table says: a clash was met before it
 * @param wanted where the range is to start if it is free; 0 when any place will do
 * @param drawn whether triggers draw the keys from the table's sequence, whatever is written: then it is left to them
 */
public record Need(
        Relation relation,
        long ranks,
        long capacity,
        @Nullable String numbered,
        KeySteps keys,
        List<SequenceUse> sequences,
        long floor,
        long wanted,
        boolean drawn) {

    /** The rank that a key of the table belongs to; the key itself where several columns are numbered, each its own way. */
    long rank(long key) {
        return sequences.size() == 1 ? keys.rank(key) : key;
    }

    /** The largest number of a column, 0 where it holds none; the largest that a rank can be where the column holds larger ones. */
    static String largest(String column) {
        return "LEAST(coalesce(max(" + column + "), 0), " + Long.MAX_VALUE + ")::bigint";
    }

    /** The integer columns that hold ranks, or what follows from them. */
    Set<String> rankColumns() {
        Set<String> columns = new LinkedHashSet<>();
        if (numbered != null) {
            columns.add(numbered);
        }
        sequences.stream().filter(s -> s.sequence().increment() > 0).forEach(s -> columns.add(s.column()));
        return columns;
    }
}
