package io.mockcraft.planner.guess;

import io.mockcraft.constraint.Checker;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import org.jspecify.annotations.Nullable;

/** Tries a generator on a few rows that have no other value, to see whether checks let its values pass. */
public final class Probe implements Draw {

    private static final int ROWS = 32;

    private final RandomStream random = new RandomStream();
    private final RandomStream shared = new RandomStream();
    private long row;

    private Probe() {}

    /** What a generator without inputs makes in a row. */
    public static @Nullable Object value(Generator generator, int place, long row) {
        Cell cell = new Cell();
        generator.generate(draw(place, row), cell);
        return cell.toObject();
    }

    /** A draw in a row, for a column at this place. */
    public static Draw draw(int place, long row) {
        Probe probe = new Probe();
        probe.row = row;
        probe.random.restart(place, row);
        return probe;
    }

    /** Where nothing is asked, no value is made: to make the first of a word list lays out its letters. */
    static boolean passes(Generator generator, int place, Checker checker) {
        return checker.asksNothing() || allPass(generator, place, checker);
    }

    private static boolean allPass(Generator generator, int place, Checker checker) {
        Probe probe = new Probe();
        Cell cell = new Cell();
        for (int i = 0; i < ROWS; i++) {
            probe.row = i;
            probe.random.restart(place, i);
            generator.generate(probe, cell);
            Object value = cell.toObject();
            if (!checker.passes(slot -> slot == place ? value : null)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public RandomStream random() {
        return random;
    }

    @Override
    public RandomStream shared(long family) {
        shared.restart(family, row);
        return shared;
    }

    @Override
    public long rank() {
        return row + 1;
    }

    @Override
    public long ordinal() {
        return row + 1;
    }

    @Override
    public Cell input(int index) {
        throw new MockCraftBug("a guess asked for input " + index);
    }

    @Override
    public int inputs() {
        return 0;
    }
}
