package io.mockcraft.generator;

import io.mockcraft.random.Mixer;
import io.mockcraft.random.RandomStream;
import io.mockcraft.random.StreamKey;
import io.mockcraft.row.Cell;
import java.util.List;

/** The draw of one row of a table {@code t}, column {@code c}, seed 42, for generators under test. */
public final class TestDraw implements Draw {

    private static final long COLUMN = StreamKey.column(1, 42, "t", "c");

    private static final long FAMILIES = StreamKey.column(1, 42, "t", "#families");

    private final RandomStream random = new RandomStream();
    private final RandomStream shared = new RandomStream();
    private final List<Cell> inputs;
    private long row;

    /** A draw whose inputs are these cells in every row. */
    public TestDraw(Cell... inputs) {
        this.inputs = List.of(inputs);
        at(0);
    }

    /** Moves to a row, counted from 0. */
    public TestDraw at(long newRow) {
        row = newRow;
        random.restart(COLUMN, newRow);
        return this;
    }

    @Override
    public RandomStream random() {
        return random;
    }

    @Override
    public RandomStream shared(long family) {
        shared.restart(Mixer.combine(FAMILIES, family), row);
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
        return inputs.get(index);
    }

    @Override
    public int inputs() {
        return inputs.size();
    }
}
