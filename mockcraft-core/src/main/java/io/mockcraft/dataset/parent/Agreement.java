package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.PathReader;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.PlannedReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parent must have in common with the row: columns that another reference has decided, and what a schema matches.
 *
 * @param own where the row's values come from
 * @param theirs the places of the parent's columns, in the same order
 */
record Agreement(List<PathPlan> own, List<Integer> theirs) {

    static Agreement of(PlannedReference reference) {
        List<PathPlan> own = new ArrayList<>();
        List<Integer> theirs = new ArrayList<>();
        for (int i = 0; i < reference.columns().size(); i++) {
            if (reference.shared().get(i)) {
                own.add(PathPlan.own(reference.columns().get(i)));
                theirs.add(reference.parentColumns().get(i));
            }
        }
        for (PlannedReference.Match match : reference.match()) {
            own.add(match.own());
            theirs.add(match.parentColumn());
        }
        return new Agreement(own, theirs);
    }

    /** The row's values; null where one of them is null. */
    @Nullable
    List<Object> wanted(RowCursor row) {
        List<Object> values = new ArrayList<>(own.size());
        for (PathPlan path : own) {
            Object value = new PathReader(path).read(row).toObject();
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** The parent's values; null where one of them is null. */
    @Nullable
    List<Object> held(RowCursor parent) {
        List<Object> values = new ArrayList<>(theirs.size());
        for (int column : theirs) {
            Object value = parent.cell(column).toObject();
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** Whether the row's values all follow from the choice of another reference. */
    boolean followsFrom(PlannedReference other, int number) {
        return own.stream()
                .allMatch(path -> path.references().isEmpty()
                        ? other.columns().contains(path.column())
                        : path.references().get(0) == number);
    }

    /** The row's values if another reference chose this parent; null where one of them is null. */
    @Nullable
    List<Object> wanted(PlannedReference other, RowCursor parent) {
        List<Object> values = new ArrayList<>(own.size());
        for (PathPlan path : own) {
            Object value = path.references().isEmpty()
                    ? parent.cell(other.parentColumns().get(other.columns().indexOf(path.column())))
                            .toObject()
                    : new PathReader(path.afterFirst()).read(parent).toObject();
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }
}
