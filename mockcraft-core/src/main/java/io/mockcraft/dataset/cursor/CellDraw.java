package io.mockcraft.dataset.cursor;

import io.mockcraft.generator.Draw;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import java.util.Objects;

/** What a generator sees of the row that a cursor stands on; one for each cursor, used again for each cell. */
final class CellDraw implements Draw {

    private final RowCursor row;
    private final RandomStream random = new RandomStream();
    private final RandomStream shared = new RandomStream();
    private Cell[] inputs = {};
    private int inputCount;
    private boolean sharedKnown;
    private long sharedFamily;
    private long sharedKey;

    CellDraw(RowCursor row) {
        this.row = row;
    }

    /** Starts a cell; its inputs are all made before any is kept, because making them may use this same draw. */
    CellDraw begin(long mixedColumnKey, PathReader[] paths) {
        if (paths.length > 0) {
            gather(paths);
        }
        inputCount = paths.length;
        random.restartMixed(mixedColumnKey, row.streamKey());
        return this;
    }

    private void gather(PathReader[] paths) {
        for (PathReader path : paths) {
            path.read(row);
        }
        if (inputs.length < paths.length) {
            inputs = new Cell[paths.length];
        }
        for (int i = 0; i < paths.length; i++) {
            inputs[i] = paths[i].read(row);
        }
    }

    @Override
    public RandomStream random() {
        return random;
    }

    @Override
    public RandomStream shared(long family) {
        if (family != sharedFamily || !sharedKnown) {
            sharedFamily = family;
            sharedKnown = true;
            sharedKey = Mixer.mix(Mixer.combine(row.table().familyKey(), family));
        }
        shared.restartMixed(sharedKey, row.streamKey());
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
        return inputs[Objects.checkIndex(index, inputCount)];
    }

    @Override
    public int inputs() {
        return inputCount;
    }
}
