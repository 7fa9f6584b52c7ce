package io.mockcraft.dataset.parent;

import io.mockcraft.dataset.cursor.BoundTable;
import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.cursor.Shortage;
import io.mockcraft.dataset.draw.Spreader;
import io.mockcraft.dataset.value.Dealt;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.random.JumpHash;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.Permutation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways in which one reference may choose its parents. */
final class Choices {

    private final IntFunction<BoundTable> tables;
    private final PlannedTable plan;
    private final int number;
    private final PlannedReference reference;
    private final long key;
    private final @Nullable Followers followers;

    Choices(IntFunction<BoundTable> tables, PlannedTable plan, int number, long key) {
        this(tables, plan, number, key, null);
    }

    private Choices(
            IntFunction<BoundTable> tables, PlannedTable plan, int number, long key, @Nullable Followers followers) {
        this.tables = tables;
        this.plan = plan;
        this.number = number;
        this.reference = plan.references().get(number);
        this.key = key;
        this.followers = followers;
    }

    /** The same, but among all parents for only those with which these references can agree. */
    Choices before(Followers needed) {
        return new Choices(tables, plan, number, key, needed);
    }

    /** Among parents that agree with the row. */
    MatchingPicker matching() {
        return new MatchingPicker(tables, plan, number, key);
    }

    /** A tree of the whole table, or one of the rows that agree with each other. */
    TreePicker tree(ParentChoice.Tree tree) {
        return new TreePicker(
                reference, tree.limits(), reference.narrowed() ? matching().grove() : Grove.WHOLE_TABLE, key);
    }

    /** Among parents that meet the reference's condition. */
    FilteringPicker filtered() {
        if (reference.choice() instanceof ParentChoice.Uniform) {
            return filtered(this::uniform);
        }
        return filtered(any()::pickAgain);
    }

    private FilteringPicker filtered(FilteringPicker.Draws draws) {
        RowCondition where = Objects.requireNonNull(reference.where());
        return new FilteringPicker(where, number, draws, key, some(where::test));
    }

    /** The parents that may be chosen at all. */
    Candidates candidates() {
        Candidates all = allCandidates();
        return reference.apart() < 0 ? all : new OtherCandidates(all, reference.apart());
    }

    private Candidates allCandidates() {
        RowCondition where = reference.where();
        if (reference.narrowed()) {
            return matching();
        } else if (where != null) {
            return some(where::test);
        } else if (followers != null) {
            return some(followers::agree);
        }
        return new Everybody(this::size);
    }

    private Some some(Predicate<RowCursor> which) {
        return new Some(
                new Lazy<>(() -> Scan.where(tables.apply(reference.parent()).cursor(), List.of(which))));
    }

    /** Each parent once. */
    ParentPicker eachOnce(long ahead) {
        Candidates candidates = candidates();
        return row -> inTurn(row, candidates, ahead);
    }

    /** Each parent once under one counted parent, among rows that hold the same of the parts before. */
    ParentPicker notYetTaken(ParentChoice drawn, KeyParts before) {
        Partners partners = new Partners(reference, number, candidates(), pinned());
        return new NotYetTakenPicker(key, partners, draws(drawn, partners.candidates()), before);
    }

    ParentPicker dealt(KeyParts before) {
        return new DealtPicker(key, before, candidates());
    }

    /** The keys that pinned rows hold in the reference's only column. */
    private Set<String> pinned() {
        if (reference.columns().size() != 1) {
            return Set.of();
        }
        return plan.pinned().stream()
                .map(row -> row.get(reference.columns().get(0)))
                .filter(CellPlan.Constant.class::isInstance)
                .map(constant -> String.valueOf(((CellPlan.Constant) constant).value()))
                .collect(Collectors.toSet());
    }

    private NotYetTakenPicker.Draws draws(ParentChoice drawn, Candidates candidates) {
        if (!drawn.weighted()) {
            return NotYetTakenPicker.Draws.ALIKE;
        }
        ParentPicker weighted = shaped(drawn);
        return (row, rowKey, size) -> candidates.place(row, row.keyedTo(rowKey, () -> weighted.pick(row)));
    }

    /** The indexes of all parents that meet the reference's condition. */
    long[] all() {
        RowCondition where = reference.where();
        RowCursor parent = tables.apply(reference.parent()).cursor();
        return Scan.where(parent, where == null ? List.of() : List.of(where::test));
    }

    /** What may be chosen beside the parent of a leading reference. */
    Beside beside(PlannedReference leading) {
        Beside all = allBeside(leading);
        boolean apart = reference.apart() >= 0
                && plan.references().get(reference.apart()).equals(leading);
        return apart ? parent -> all.parents(parent).without(parent.index()) : all;
    }

    private Beside allBeside(PlannedReference leading) {
        if (reference.narrowed()) {
            MatchingPicker matching = matching();
            return parent -> Parents.of(matching.beside(leading, parent));
        } else if (reference.where() == null) {
            Parents everybody = new Parents(size(), place -> place);
            return parent -> everybody;
        }
        Parents some = Parents.of(all());
        return parent -> some;
    }

    private long inTurn(RowCursor row, Candidates candidates, long ahead) {
        long size = candidates.size(row);
        if (row.index() < size) {
            return reference.parent() == plan.number()
                    ? before(row, candidates)
                    : candidates.at(row, (row.index() + ahead) % size);
        }
        if (reference.required() && reference.where() != null) {
            throw Shortage.of(row, reference, row.index() + 1, size);
        }
        return ParentPicker.NONE;
    }

    /** Each row leads to the one before it, and the first to none, or to the last where it needs one. */
    private long before(RowCursor row, Candidates candidates) {
        if (row.index() > 0) {
            return candidates.at(row, row.index() - 1);
        }
        return reference.required() ? candidates.at(row, candidates.size(row) - 1) : ParentPicker.NONE;
    }

    /** Without a condition. */
    ParentPicker any() {
        ParentChoice choice = reference.choice();
        if (choice instanceof ParentChoice.Uniform) {
            return this::uniform;
        } else if (choice instanceof ParentChoice.Counted) {
            return row -> row.place().parent() >= 0 ? row.place().parent() : uniform(row);
        } else if (choice instanceof ParentChoice.Earlier) {
            return this::earlier;
        } else if (choice instanceof ParentChoice.Digit digit) {
            Candidates candidates = candidates();
            return row -> candidates.size(row) == 0 ? ParentPicker.NONE : digit(row, digit, candidates);
        }
        return shaped(choice);
    }

    private ParentPicker shaped(ParentChoice choice) {
        if (choice instanceof ParentChoice.FurtherOn) {
            return row -> PairPicker.furtherOn(key, row, size());
        } else if (choice instanceof ParentChoice.Skewed skewed) {
            return new SkewedPicker(skewed, this::size, key);
        } else if (choice instanceof ParentChoice.Spreaded spreaded) {
            Spreader spreader = new Spreader(spreaded.spread(), 1);
            return row -> size() == 0
                    ? ParentPicker.NONE
                    : spreader.draw(row.draw(key).random(), 0, size() - 1);
        } else if (choice instanceof ParentChoice.WeightedBy by) {
            return new WeighingPicker(tables, reference.parent(), ParentWeight.of(by), key);
        } else if (choice instanceof ParentChoice.WeightedKeys keys) {
            return new WeighingPicker(tables, reference.parent(), ParentWeight.of(keys), key);
        }
        throw new MockCraftBug("no picker for " + choice + " of reference " + number);
    }

    /** Where there are more parents than the digit has values, any of them; where there are fewer, these take turns. */
    private long digit(RowCursor row, ParentChoice.Digit digit, Candidates candidates) {
        long size = candidates.size(row);
        long value = Dealt.digit(row.index(), digit.divisor(), key, Math.max(1, Math.min(size, digit.size())));
        return candidates.at(row, digit.size() >= size ? value : new Permutation(key, size).at(value));
    }

    private long uniform(RowCursor row) {
        return size() == 0 ? ParentPicker.NONE : JumpHash.pick(Mixer.combine(key, row.streamKey()), size());
    }

    private long uniform(RowCursor row, int draw) {
        return JumpHash.pick(Mixer.combine(Mixer.combine(key, row.streamKey()), draw), size());
    }

    private long earlier(RowCursor row) {
        if (row.index() == 0) {
            return reference.required() ? 0 : ParentPicker.NONE;
        }
        return JumpHash.pick(Mixer.combine(key, row.streamKey()), row.index());
    }

    long size() {
        return tables.apply(reference.parent()).size();
    }
}
