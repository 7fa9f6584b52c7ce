package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.BoundTable;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.cursor.Shortage;
import io.mockcraft.dataset.cursor.UnmetChecksException;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.random.Permutation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Parents of two references that must agree: each of the second one once, beside one of the first; each of the first once,
 * too, where a key wants that. Keeps two numbers for each couple.
 */
final class Couples {

    private final IntFunction<BoundTable> tables;
    private final PlannedTable plan;
    private final ParentChoice.Coupled choice;
    private final Choices first;
    private final MatchingPicker second;
    private final long key;
    private final Lazy<List<long[]>> all;

    /**
     * Of two references.
     *
     * @param first how the one that decides may choose
     * @param second the one that must agree
     * @param key what the order of the couples is keyed by
     */
    Couples(
            IntFunction<BoundTable> tables,
            PlannedTable plan,
            ParentChoice.Coupled choice,
            Choices first,
            MatchingPicker second,
            long key) {
        this.tables = tables;
        this.plan = plan;
        this.choice = choice;
        this.first = first;
        this.second = second;
        this.key = key;
        this.all = new Lazy<>(this::found);
    }

    private List<long[]> found() {
        List<long[]> couples = new ArrayList<>();
        agreeing().forEach((values, leaders) -> {
            List<Long> partners = second.holding(values);
            int count = choice.once() ? Math.min(leaders.size(), partners.size()) : partners.size();
            for (int i = 0; i < count; i++) {
                couples.add(new long[] {leaders.get(i % leaders.size()), partners.get(i)});
            }
        });
        return couples;
    }

    /** The parents of the first reference by what a partner must have in common with them. */
    private Map<List<Object>, List<Long>> agreeing() {
        PlannedReference deciding = plan.references().get(choice.first());
        RowCursor parent = tables.apply(deciding.parent()).cursor();
        Map<List<Object>, List<Long>> leaders = new LinkedHashMap<>();
        for (long index : first.all()) {
            List<Object> values = second.agreement().wanted(deciding, parent.moveTo(index));
            if (values != null) {
                leaders.computeIfAbsent(values, v -> new ArrayList<>()).add(index);
            }
        }
        return leaders;
    }

    /** The parent that one of the two has in a row. */
    long parent(RowCursor row, int number) {
        List<long[]> couples = all.get();
        boolean pinned = row.index() >= row.table().size() - plan.pinned().size();
        if (couples.isEmpty() || row.index() >= couples.size() && !pinned) {
            throw tooFew(row, couples.size());
        }
        long couple = new Permutation(key, couples.size()).at(row.index() % couples.size());
        return couples.get((int) couple)[number == choice.first() ? 0 : 1];
    }

    private UnmetChecksException tooFew(RowCursor row, long found) {
        PlannedReference deciding = plan.references().get(choice.first());
        PlannedReference agreed = plan.references().get(choice.second());
        return new UnmetChecksException(
                plan.name(),
                found,
                Shortage.problem(
                        row,
                        agreed,
                        "it needs " + (row.index() + 1) + " different parents that agree with those of "
                                + Shortage.name(plan, deciding) + ", but there are " + found,
                        "ask for fewer rows, or make more parents"));
    }
}
