package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.BoundTable;
import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
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
import java.util.function.IntFunction;

/**
 * Chooses among the parents that agree with the row. The parents are indexed once by what they must have in common: the
 * only place where memory grows with a parent's rows.
 */
final class MatchingPicker implements ParentPicker, Candidates {

    private final IntFunction<BoundTable> tables;
    private final PlannedReference reference;
    private final Agreement agreement;
    private final long key;
    private final boolean self;
    private final Lazy<Map<List<Object>, List<Long>>> index;

    MatchingPicker(IntFunction<BoundTable> tables, PlannedTable plan, int number, long key) {
        this.tables = tables;
        this.reference = plan.references().get(number);
        this.agreement = Agreement.of(reference);
        this.key = key;
        this.self = reference.parent() == plan.number();
        this.index = new Lazy<>(this::build);
    }

    @Override
    public long pick(RowCursor row) {
        List<Long> candidates = candidates(row);
        if (candidates.isEmpty()) {
            return reference.required() && self ? row.index() : NONE;
        }
        return candidates.get((int) JumpHash.pick(Mixer.combine(key, row.streamKey()), candidates.size()));
    }

    Agreement agreement() {
        return agreement;
    }

    /** Whether some parent holds these values. */
    boolean agrees(List<Object> values) {
        return index.get().containsKey(values);
    }

    /** The parents that hold these values. */
    List<Long> holding(List<Object> values) {
        return index.get().getOrDefault(values, List.of());
    }

    /** The parents that fit where another reference has chosen this one. */
    List<Long> beside(PlannedReference leading, RowCursor parent) {
        List<Object> values = agreement.wanted(leading, parent);
        return values == null ? List.of() : index.get().getOrDefault(values, List.of());
    }

    @Override
    public long size(RowCursor row) {
        return candidates(row).size();
    }

    @Override
    public long at(RowCursor row, long place) {
        return candidates(row).get((int) place);
    }

    @Override
    public long place(RowCursor row, long index) {
        return Collections.binarySearch(candidates(row), index);
    }

    /** The parents that fit what is decided. */
    private List<Long> candidates(RowCursor row) {
        List<Long> found = fitting(row);
        return self ? found.subList(0, earlier(found, row.index())) : found;
    }

    private List<Long> fitting(RowCursor row) {
        List<Object> values = agreement.wanted(row);
        return values == null ? List.of() : index.get().getOrDefault(values, List.of());
    }

    /** The rows of the same table that agree with each other. */
    Grove grove() {
        return new Grove() {
            @Override
            public long place(RowCursor row) {
                return earlier(fitting(row), row.index());
            }

            @Override
            public long size(RowCursor row) {
                return fitting(row).size();
            }

            @Override
            public long at(RowCursor row, long place) {
                return fitting(row).get((int) place);
            }

            @Override
            public long key(RowCursor row, long reference) {
                return Mixer.combine(reference, String.valueOf(agreement.wanted(row)));
            }
        };
    }

    /** How many of the ascending indexes lie before a row: a table's own rows refer to earlier ones. */
    private static int earlier(List<Long> ascending, long index) {
        int at = Collections.binarySearch(ascending, index);
        return at < 0 ? -at - 1 : at;
    }

    private Map<List<Object>, List<Long>> build() {
        Map<List<Object>, List<Long>> found = new HashMap<>();
        RowCursor parent = tables.apply(reference.parent()).cursor();
        RowCondition where = reference.where();
        for (long i = 0; i < parent.table().size(); i++) {
            parent.moveTo(i);
            List<Object> values = agreement.held(parent);
            if (values != null && (where == null || where.test(parent))) {
                found.computeIfAbsent(values, k -> new ArrayList<>()).add(i);
            }
        }
        return found;
    }
}
