package io.mockcraft.dataset.cursor;

import io.mockcraft.plan.PathPlan;
import io.mockcraft.row.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows a path from a row, or from the document that is made in it, to a cell. Null on the way gives a null cell. */
public final class PathReader {

    private static final Cell NOTHING = new Cell();

    private final PathPlan path;
    private final int[] references;

    /** Follows this path. */
    public PathReader(PathPlan path) {
        List<Integer> places = path.references();
        references = new int[places.size()];
        Arrays.setAll(references, places::get);
        this.path = path;
    }

    /** The cell that the path leads to from the row. */
    public Cell read(RowCursor start) {
        if (path.ofField()) {
            return Objects.requireNonNull(start.document())
                    .around(path.around())
                    .field(path.column());
        }
        @Nullable RowCursor at = start;
        for (int i = 0; i < references.length; i++) {
            at = i == 0 && path.chosen() ? chosen(start) : at.parent(references[i]);
            if (at == null) {
                return NOTHING;
            }
        }
        return at.cell(path.column());
    }

    private @Nullable RowCursor chosen(RowCursor start) {
        return Objects.requireNonNull(start.document()).around(path.around()).parent(references[0]);
    }
}
