package io.mockcraft.session;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.random.Mixer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Numbers the rows that fixtures of one session make; used by one thread at a time. */
final class FixtureNumbers {

    private final String owner;
    private final Map<Fixtures, Map<String, Integer>> asked = new IdentityHashMap<>();
    private final Map<String, BitSet> taken = new HashMap<>();

    /** Numbers for the rows of a session. */
    FixtureNumbers(String owner) {
        this.owner = owner;
    }

    /** The how-many-th row of a table these fixtures ask for, from 0: whatever other tests on the same rows asked for. */
    synchronized int next(Fixtures fixtures, String table) {
        return asked.computeIfAbsent(fixtures, f -> new HashMap<>()).merge(table, 1, Integer::sum) - 1;
    }

    /**
     * A free place among the keys that the run keeps for fixtures, from 0. Several tests on the same rows begin at places of
     * their own, so that the order in which they run seldom matters.
     */
    synchronized int place(String test, String table, long reserve) {
        BitSet used = taken.computeIfAbsent(table, t -> new BitSet());
        if (used.cardinality() >= reserve) {
            throw new MockCraftException(new Problem(
                    Location.of(test),
                    table,
                    "a run keeps " + reserve + " keys of this table for fixtures, and they are used up",
                    "make fewer, or seed them by the schema"));
        }
        int start = test.equals(owner) ? 0 : (int) Math.floorMod(Mixer.combine(0, test), reserve);
        int free = used.nextClearBit(start);
        int place = free < reserve ? free : used.nextClearBit(0);
        used.set(place);
        return place;
    }

    /** The rows are gone, and their numbers free again. */
    synchronized void forget() {
        asked.clear();
        taken.clear();
    }
}
