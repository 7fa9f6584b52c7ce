package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.BoundTable;
import io.mockcraft.dataset.cursor.FormulaReader;
import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.StreamKeys;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.random.Mixer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Binds the ways in which parents are chosen to a seed. */
public final class Pickers {

    private final IntFunction<BoundTable> tables;
    private final PlannedTable plan;
    private final StreamKeys keys;
    private final Map<List<Integer>, Combinations> combinations = new HashMap<>();
    private final Map<ParentChoice.Coupled, Couples> couples = new HashMap<>();

    /** Binds the references of a table, whose parents lie in these tables of the plan. */
    public Pickers(IntFunction<BoundTable> tables, PlannedTable plan, StreamKeys keys) {
        this.tables = tables;
        this.plan = plan;
        this.keys = keys;
    }

    /** A picker for each reference, in the plan's order. */
    public List<ParentPicker> all() {
        List<PlannedReference> references = plan.references();
        List<ParentPicker> choices = new ArrayList<>();
        IntStream.range(0, references.size()).forEach(i -> choices.add(choice(i, references.get(i))));
        return IntStream.range(0, references.size())
                .mapToObj(i -> rarer(references.get(i), agreeing(i, choices)))
                .toList();
    }

    /** A parent that decides what others must agree with is chosen among those that have every other parent needed. */
    private ParentPicker agreeing(int number, List<ParentPicker> choices) {
        PlannedReference reference = plan.references().get(number);
        boolean free =
                !reference.sharesColumns() && (reference.choice() instanceof ParentChoice.Uniform || dealt(reference));
        List<MatchingPicker> followers = new ArrayList<>();
        for (int i = 0; i < choices.size() && free; i++) {
            boolean follows = i != number
                    && plan.references().get(i).required()
                    && choices.get(i) instanceof MatchingPicker m
                    && m.agreement().followsFrom(reference, number);
            if (follows) {
                followers.add((MatchingPicker) choices.get(i));
            }
        }
        if (followers.isEmpty()) {
            return choices.get(number);
        }
        Followers needed = new Followers(reference, followers);
        return dealt(reference)
                ? choice(choices(number).before(needed), reference)
                : new AgreeingPicker(choices.get(number), number, needed);
    }

    /** Whether any parents of another table are dealt out, each to so many rows. */
    private boolean dealt(PlannedReference reference) {
        boolean any = !reference.narrowed() && reference.where() == null && reference.apart() < 0;
        ParentChoice choice = reference.choice();
        return any
                && reference.parent() != plan.number()
                && (choice instanceof ParentChoice.Digit || choice instanceof ParentChoice.OneToOne);
    }

    /** Some rows refer to nothing: by chance, or by a condition. */
    private ParentPicker rarer(PlannedReference reference, ParentPicker choice) {
        ParentPicker nullable = reference.nulls() > 0 ? orNone(choice, key(reference), reference.nulls()) : choice;
        if (reference.when() == null) {
            return nullable;
        }
        FormulaReader when = FormulaReader.of(reference.when());
        return row -> when.holds(row) ? nullable.pick(row) : ParentPicker.NONE;
    }

    private static ParentPicker orNone(ParentPicker choice, long key, double share) {
        long nullKey = Mixer.combine(key, "?");
        return row -> row.draw(nullKey).random().chance(share) ? ParentPicker.NONE : choice.pick(row);
    }

    private long key(PlannedReference reference) {
        return keys.of("ref:" + reference.stream());
    }

    private ParentPicker choice(int number, PlannedReference reference) {
        if (reference.choice() instanceof ParentChoice.Combined combined) {
            return combined(combined, combined.parts().indexOf(number));
        } else if (reference.choice() instanceof ParentChoice.Coupled coupled) {
            Couples all = couples.computeIfAbsent(coupled, this::couples);
            return row -> all.parent(row, number);
        } else if (reference.choice() instanceof ParentChoice.OfPair pair) {
            long key = key(plan.references().get(Math.min(number, pair.other())));
            Choices choices = choices(number);
            return row -> PairPicker.ofPair(key, row.index(), choices.size(), pair.later());
        }
        return choice(choices(number), reference);
    }

    private ParentPicker choice(Choices choices, PlannedReference reference) {
        ParentChoice choice = reference.choice();
        if (choice instanceof ParentChoice.Tree tree) {
            return choices.tree(tree);
        } else if (choice instanceof ParentChoice.OneToOne once) {
            return choices.eachOnce(once.ahead());
        } else if (choice instanceof ParentChoice.NotYetTaken free) {
            return choices.notYetTaken(free.drawn(), parts(free.divisor(), free.before()));
        } else if (choice instanceof ParentChoice.Dealt dealt) {
            return choices.dealt(parts(dealt.divisor(), dealt.before()));
        } else if (reference.narrowed()) {
            return choices.matching();
        } else if (reference.where() != null && !(choice instanceof ParentChoice.Counted)) {
            return choices.filtered();
        }
        return choices.any();
    }

    private Choices choices(int number) {
        return new Choices(tables, plan, number, key(plan.references().get(number)));
    }

    private KeyParts parts(long known, List<Integer> counted) {
        return new KeyParts(
                known,
                counted.stream().map(number -> choices(number).candidates()).toList());
    }

    /** The references of one key share what they have counted. */
    private ParentPicker combined(ParentChoice.Combined choice, int part) {
        Combinations all = combinations.computeIfAbsent(choice.parts(), this::combinations);
        return row -> all.parent(row, row.index() / choice.divisor(), part);
    }

    private Couples couples(ParentChoice.Coupled choice) {
        long key = key(plan.references().get(choice.first()));
        MatchingPicker second = choices(choice.second()).matching();
        return new Couples(tables, plan, choice, choices(choice.first()), second, key);
    }

    private Combinations combinations(List<Integer> parts) {
        long key = key(plan.references().get(parts.get(0)));
        return new Combinations(
                tables, plan, parts, parts.stream().map(this::choices).toList(), key);
    }
}
