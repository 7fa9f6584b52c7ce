package io.mockcraft.dataset;

import io.mockcraft.generator.Draw;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.List;

/** What a generator sees of the row that a cursor stands on; one for each cursor, used again for each cell. */
final class CellDraw implements Draw {

    private final RowCursor row;
    private final RandomStream random = new RandomStream();
    private final RandomStream shared = new RandomStream();
    private final List<Cell> inputs = new ArrayList<>();

    CellDraw(RowCursor row) {
        this.row = row;
    }

    /** Starts a cell; its inputs are made before, because making them may use this same draw. */
    CellDraw begin(long columnKey, List<PathReader> paths) {
        if (!paths.isEmpty() || !inputs.isEmpty()) {
            gather(paths);
        }
        random.restart(columnKey, row.streamKey());
        return this;
    }

    private void gather(List<PathReader> paths) {
        inputs.clear();
        List<Cell> made = new ArrayList<>(paths.size());
        for (PathReader path : paths) {
            made.add(path.read(row));
        }
        inputs.addAll(made);
    }

    @Override
    public RandomStream random() {
        return random;
    }

    @Override
    public RandomStream shared(long family) {
        shared.restart(Mixer.combine(row.table().familyKey(), family), row.streamKey());
        return shared;
    }

    @Override
    public long rank() {
        return row.rank();
    }

    @Override
    public long ordinal() {
        return row.ordinal();
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
