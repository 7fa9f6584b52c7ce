package io.mockcraft.dataset;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.random.JumpHash;
import io.mockcraft.random.Mixer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Binds the ways in which parents are chosen to a seed. */
final class Pickers {

    private final Dataset dataset;
    private final PlannedTable plan;
    private final StreamKeys keys;

    Pickers(Dataset dataset, PlannedTable plan, StreamKeys keys) {
        this.dataset = dataset;
        this.plan = plan;
        this.keys = keys;
    }

    List<ParentPicker> all() {
        List<PlannedReference> references = plan.references();
        List<ParentPicker> pickers = new ArrayList<>();
        IntStream.range(0, references.size()).forEach(i -> pickers.add(pickerOf(i, references.get(i))));
        IntStream.range(0, references.size()).forEach(i -> pickers.set(i, agreeing(i, pickers)));
        return List.copyOf(pickers);
    }

    /** A parent that decides shared columns is chosen among those that have every other parent needed. */
    private ParentPicker agreeing(int number, List<ParentPicker> pickers) {
        PlannedReference reference = plan.references().get(number);
        List<MatchingPicker> followers = new ArrayList<>();
        for (int i = 0; i < pickers.size(); i++) {
            boolean follows = plan.references().get(i).required() && pickers.get(i) instanceof MatchingPicker;
            if (follows && reference.columns().containsAll(((MatchingPicker) pickers.get(i)).shared())) {
                followers.add((MatchingPicker) pickers.get(i));
            }
        }
        boolean free = reference.choice() instanceof ParentChoice.Uniform && !reference.sharesColumns();
        return followers.isEmpty() || !free ? pickers.get(number) : agreeing(number, reference, followers, pickers);
    }

    private static ParentPicker agreeing(
            int number, PlannedReference reference, List<MatchingPicker> followers, List<ParentPicker> pickers) {
        return new AgreeingPicker(pickers.get(number), number, reference, followers);
    }

    private ParentPicker pickerOf(int number, PlannedReference reference) {
        long key = keys.of("ref:" + reference.stream());
        ParentPicker choice = choice(number, reference, key);
        return reference.nulls() > 0 ? orNone(choice, key, reference.nulls()) : choice;
    }

    private static ParentPicker orNone(ParentPicker choice, long key, double share) {
        long nullKey = Mixer.combine(key, "?");
        return row -> row.draw(nullKey, List.of()).random().chance(share) ? ParentPicker.NONE : choice.pick(row);
    }

    private ParentPicker choice(int number, PlannedReference reference, long key) {
        if (reference.sharesColumns()) {
            return new MatchingPicker(dataset, plan, number, key);
        }
        if (reference.where() != null) {
            return new FilteringPicker(dataset, plan, number, key);
        }
        return unfiltered(number, reference, key);
    }

    private ParentPicker unfiltered(int number, PlannedReference reference, long key) {
        ParentChoice choice = reference.choice();
        if (choice instanceof ParentChoice.Uniform) {
            return row -> uniform(key, row, size(reference));
        } else if (choice instanceof ParentChoice.Counted) {
            return row -> row.place().parent() >= 0 ? row.place().parent() : uniform(key, row, size(reference));
        } else if (choice instanceof ParentChoice.OneToOne) {
            return row -> row.index() < size(reference) ? row.index() : ParentPicker.NONE;
        } else if (choice instanceof ParentChoice.Earlier) {
            return row -> earlier(reference, key, row);
        } else if (choice instanceof ParentChoice.Digit digit) {
            return row -> size(reference) == 0
                    ? ParentPicker.NONE
                    : Makers.digit(row.index(), digit.divisor(), key, size(reference));
        } else if (choice instanceof ParentChoice.NotYetTaken) {
            return new NotYetTakenPicker(key, dataset, reference);
        }
        return planned(number, reference, choice, key);
    }

    private ParentPicker planned(int number, PlannedReference reference, ParentChoice choice, long key) {
        if (choice instanceof ParentChoice.Tree tree) {
            return new TreePicker(tree, key);
        } else if (choice instanceof ParentChoice.Skewed skewed) {
            return new SkewedPicker(skewed, () -> size(reference), key);
        }
        throw new MockCraftBug("no picker for " + choice + " of reference " + number);
    }

    private static long uniform(long key, RowCursor row, long size) {
        return size == 0 ? ParentPicker.NONE : JumpHash.pick(Mixer.combine(key, row.streamKey()), size);
    }

    private static long earlier(PlannedReference reference, long key, RowCursor row) {
        if (row.index() == 0) {
            return reference.required() ? 0 : ParentPicker.NONE;
        }
        return JumpHash.pick(Mixer.combine(key, row.streamKey()), row.index());
    }

    private long size(PlannedReference reference) {
        return dataset.table(reference.parent()).size();
    }
}
