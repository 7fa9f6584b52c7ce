package io.mockcraft.store.sql;

import io.mockcraft.store.sql.ledger.Need;
import io.mockcraft.store.sql.relations.Sequence;
import io.mockcraft.store.sql.relations.SequenceUse;
import java.util.Comparator;
import java.util.Optional;

/** Tells where hardly any key is left for the rows that the application inserts beside those of a run. */
final class KeysLeft {

    private static final long FEW = 100;

    private KeysLeft() {}

    /** What cannot be promised once the range up to this rank is taken; empty where enough is left. */
    static Optional<String> notice(Need need, long last) {
        return need.numbered() == null
                ? Optional.empty()
                : need.sequences().stream()
                        .map(SequenceUse::sequence)
                        .filter(sequence -> sequence.increment() > 0)
                        .min(Comparator.comparingLong(Sequence::max))
                        .flatMap(sequence -> notice(need, sequence, last));
    }

    private static Optional<String> notice(Need need, Sequence sequence, long last) {
        if (last > sequence.max()) {
            return Optional.of("the sequence of " + need.relation().name() + " ends at " + sequence.max()
                    + ", before the seeded rows do: rows that are inserted without a key fail, or meet these");
        }
        long left = Math.min(sequence.max(), need.keys().most()) - last;
        return left >= FEW
                ? Optional.empty()
                : Optional.of(left + " keys of " + need.relation().name()
                        + " are left for rows that are inserted without one while the seeded rows are there");
    }
}
