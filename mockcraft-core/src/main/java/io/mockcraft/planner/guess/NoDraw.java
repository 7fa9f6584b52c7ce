package io.mockcraft.planner.guess;

import io.mockcraft.generator.Draw;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;

/** For asking an ordered domain, which needs nothing of a row. */
public final class NoDraw implements Draw {
    /** The only one. */
    public static final NoDraw INSTANCE = new NoDraw();

    private NoDraw() {}

    @Override
    public RandomStream random() {
        return new RandomStream();
    }

    @Override
    public RandomStream shared(long family) {
        return new RandomStream();
    }

    @Override
    public long rank() {
        return 1;
    }

    @Override
    public long ordinal() {
        return 1;
    }

    @Override
    public Cell input(int index) {
        throw new MockCraftBug("an ordered domain asked for input " + index);
    }

    @Override
    public int inputs() {
        return 0;
    }
}
