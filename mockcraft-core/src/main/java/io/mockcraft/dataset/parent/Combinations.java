package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.BoundTable;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.cursor.Shortage;
import io.mockcraft.dataset.cursor.UnmetChecksException;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.random.Permutation;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * All combinations of parents that a key may hold: each parent of a leading reference, with all that the other references
 * may choose beside it. Keeps a sum for each leading parent.
 */
final class Combinations {

    private final IntFunction<BoundTable> tables;
    private final PlannedTable plan;
    private final List<Integer> parts;
    private final List<Choices> choices;
    private final long key;
    private final Lazy<Counted> counted;

    /**
     * Of some references.
     *
     * @param parts their numbers, the leading one first
     * @param choices how each of them may choose
     * @param key what the order of the combinations is keyed by
     */
    Combinations(
            IntFunction<BoundTable> tables, PlannedTable plan, List<Integer> parts, List<Choices> choices, long key) {
        this.tables = tables;
        this.plan = plan;
        this.parts = parts;
        this.choices = choices;
        this.key = key;
        this.counted = new Lazy<>(this::count);
    }

    /**
     * The combinations, counted.
     *
     * @param leaders the leading parents
     * @param beside for each other reference, what it may choose
     * @param upTo for each leading parent, how many combinations there are with it and those before it
     */
    private record Counted(long[] leaders, List<Beside> beside, long[] upTo) {

        long total() {
            return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
        }
    }

    private Counted count() {
        long[] leaders = choices.get(0).all();
        PlannedReference leading = plan.references().get(parts.get(0));
        List<Beside> beside = choices.subList(1, choices.size()).stream()
                .map(choice -> choice.beside(leading))
                .toList();
        RowCursor leader = tables.apply(leading.parent()).cursor();
        long[] upTo = new long[leaders.length];
        long sum = 0;
        for (int i = 0; i < leaders.length; i++) {
            leader.moveTo(leaders[i]);
            sum += beside.stream().mapToLong(b -> b.parents(leader).size()).reduce(1, Math::multiplyExact);
            upTo[i] = sum;
        }
        return new Counted(leaders, beside, upTo);
    }

    /** The parent that a part of the key has in a combination. */
    long parent(RowCursor row, long number, int part) {
        Counted known = counted.get();
        long total = known.total();
        boolean pinned = row.index() >= row.table().size() - plan.pinned().size();
        if (total == 0 || number >= total && !pinned) {
            throw tooFew(row, number + 1, total);
        }
        long combination = new Permutation(key, total).at(number % total);
        int leader = firstAbove(known.upTo(), combination);
        long parent = known.leaders()[leader];
        return part == 0 ? parent : follower(row, known, parent, combination - before(known.upTo(), leader), part);
    }

    private long follower(RowCursor row, Counted known, long parent, long combination, int part) {
        RowCursor leader = row.parentCursor(parts.get(0)).moveTo(parent);
        long rest = combination;
        for (int i = 0; i < part - 1; i++) {
            rest /= known.beside().get(i).parents(leader).size();
        }
        Parents parents = known.beside().get(part - 1).parents(leader);
        return parents.at(rest % parents.size());
    }

    private static long before(long[] upTo, int place) {
        return place == 0 ? 0 : upTo[place - 1];
    }

    private static int firstAbove(long[] upTo, long value) {
        int found = Arrays.binarySearch(upTo, value + 1);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && upTo[at - 1] > value) {
            at--;
        }
        return at;
    }

    /** Told at the leading reference: the combinations are those that it begins. */
    private UnmetChecksException tooFew(RowCursor row, long wanted, long found) {
        String others = parts.stream()
                .skip(1)
                .map(part -> Shortage.name(plan, plan.references().get(part)))
                .collect(Collectors.joining(", "));
        return new UnmetChecksException(
                plan.name(),
                found,
                Shortage.problem(
                        row,
                        plan.references().get(parts.get(0)),
                        "it needs " + wanted + " different combinations of parents that meet its conditions"
                                + (others.isEmpty() ? "" : " (with " + others + ")") + ", but there are " + found,
                        "loosen `where` or `match`, ask for fewer rows, or make more parents"));
    }
}
