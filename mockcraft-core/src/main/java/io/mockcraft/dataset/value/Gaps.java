package io.mockcraft.dataset.value;

import java.util.List;

/** Steps over numbers that pinned rows hold: the n-th number that is free. */
final class Gaps {

    private final long[] taken;

    /** Takes the held numbers, sorted. */
    Gaps(List<Long> taken) {
        this.taken = taken.stream().mapToLong(Long::longValue).toArray();
    }

    /** The number that a rank gets. */
    long step(long rank) {
        long number = rank;
        for (long held : taken) {
            if (held > number) {
                break;
            }
            number++;
        }
        return number;
    }
}
