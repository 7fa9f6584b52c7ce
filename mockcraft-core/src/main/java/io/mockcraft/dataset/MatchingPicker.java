package io.mockcraft.dataset;

import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.random.JumpHash;
import io.mockcraft.random.Mixer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the parents that agree with columns which other references have decided. The parents are indexed once by
 * those columns: the only place where memory grows with a parent's rows.
 */
final class MatchingPicker implements ParentPicker {

    private final Dataset dataset;
    private final PlannedReference reference;
    private final List<Integer> own = new ArrayList<>();
    private final List<Integer> theirs = new ArrayList<>();
    private final long key;
    private final boolean self;
    private final Lazy<Map<List<Object>, List<Long>>> index;

    MatchingPicker(Dataset dataset, PlannedTable plan, int number, long key) {
        this.dataset = dataset;
        this.reference = plan.references().get(number);
        this.key = key;
        this.self = reference.parent() == plan.number();
        this.index = new Lazy<>(this::build);
        for (int i = 0; i < reference.columns().size(); i++) {
            if (reference.shared().get(i)) {
                own.add(reference.columns().get(i));
                theirs.add(reference.parentColumns().get(i));
            }
        }
    }

    @Override
    public long pick(RowCursor row) {
        List<Long> candidates = candidates(row);
        if (candidates.isEmpty()) {
            return reference.required() && self ? row.index() : NONE;
        }
        return candidates.get((int) JumpHash.pick(Mixer.combine(key, row.streamKey()), candidates.size()));
    }

    /** Whether some parent agrees with values of the shared columns, in their order. */
    boolean agrees(List<Object> values) {
        return index.get().containsKey(values);
    }

    /** The places of the shared columns in the row's own table. */
    List<Integer> shared() {
        return own;
    }

    /** The parents that fit what is decided. */
    List<Long> candidates(RowCursor row) {
        List<Object> values = values(row, own);
        List<Long> found = values == null ? List.of() : index.get().getOrDefault(values, List.of());
        return self ? found.subList(0, earlier(found, row.index())) : found;
    }

    /** How many of the ascending indexes lie before a row: a table's own rows refer to earlier ones. */
    private static int earlier(List<Long> ascending, long index) {
        int at = Collections.binarySearch(ascending, index);
        return at < 0 ? -at - 1 : at;
    }

    private Map<List<Object>, List<Long>> build() {
        Map<List<Object>, List<Long>> found = new HashMap<>();
        RowCursor parent = dataset.table(reference.parent()).cursor();
        RowCondition where = reference.where();
        for (long i = 0; i < parent.table().size(); i++) {
            parent.moveTo(i);
            List<Object> values = values(parent, theirs);
            if (values != null && (where == null || where.test(parent))) {
                found.computeIfAbsent(values, k -> new ArrayList<>()).add(i);
            }
        }
        return found;
    }

    private static @Nullable List<Object> values(RowCursor row, List<Integer> columns) {
        List<Object> values = new ArrayList<>(columns.size());
        for (int column : columns) {
            Object value = row.cell(column).toObject();
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }
}
