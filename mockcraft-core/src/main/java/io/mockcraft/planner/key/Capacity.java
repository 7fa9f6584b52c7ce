package io.mockcraft.planner.key;

import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.RowCount.WeightedRange;
import java.util.List;

/** Keeps row counts within what keys allow: a count that the schema prescribes is a problem, others are reduced. */
public final class Capacity {

    private final Problems problems;
    private final List<String> notices;

    /** Tells what does not fit as problems or as notices. */
    public Capacity(Problems problems, List<String> notices) {
        this.problems = problems;
        this.notices = notices;
    }

    void limit(TableDraft draft, UniqueDraft unique, long most) {
        if (draft.mostRows() <= most || draft.existing()) {
            return;
        }
        if (prescribed(draft)) {
            problems.add(
                    unique.at(),
                    unique.path(),
                    "at most " + most + " rows of " + draft.label + " can differ in \"" + unique.name() + "\", but "
                            + draft.mostRows() + " are asked for",
                    "ask for fewer rows, or give its columns more values");
        } else {
            notices.add(draft.label + ": " + most + " rows instead of " + draft.mostRows() + ", all that \""
                    + unique.name() + "\" allows");
        }
        draft.rows = new RowPlan.Fixed(Math.max(0, most - draft.pinned.size()));
    }

    /** Keeps the rows under each counted parent within what a key allows there. */
    void limitPerParent(TableDraft draft, RowPlan.Per per, long most, UniqueDraft unique) {
        long wanted = per.most();
        String parent = draft.references.get(per.reference()).target.label;
        if (wanted > most && prescribed(draft)) {
            problems.add(
                    unique.at(),
                    unique.path(),
                    "at most " + most + " rows of " + draft.label + " for each row of " + parent + " can differ in \""
                            + unique.name() + "\", but up to " + wanted + " are asked for",
                    "ask for fewer rows, or give its columns more values");
        } else if (wanted > most) {
            notices.add(draft.label + ": at most " + most + " rows for each row of " + parent + ", all that \""
                    + unique.name() + "\" allows");
            draft.rows = new RowPlan.Per(per.reference(), atMost(per.counts(), most), per.spread());
        }
    }

    private static List<WeightedRange> atMost(List<WeightedRange> counts, long most) {
        return counts.stream()
                .map(r -> new WeightedRange(Math.min(r.low(), most), Math.min(r.high(), most), r.weight()))
                .toList();
    }

    /** Says that parents take turns although they were to be chosen by weight. */
    void tellWeights(ReferenceDraft reference, UniqueDraft unique) {
        if (reference.choice.weighted()) {
            notices.add(reference.owner.label + "." + reference.name + ": each row of " + reference.target.label
                    + " is chosen as often as others, because \"" + unique.name() + "\" asks for that");
        }
    }

    /** Nothing in a key can be counted: told as a problem where a schema asked for it, left to the database elsewhere. */
    void unproved(TableDraft draft, UniqueDraft unique) {
        if (draft.spec != null && draft.mostRows() > 1) {
            problems.add(
                    unique.at(),
                    unique.path(),
                    "\"" + unique.name() + "\" cannot be proved unique: its references are filtered or share columns",
                    "add a column with values of its own to it, or lower the rows to 1");
        }
    }

    /** The values in a key all come from elsewhere. */
    void computed(TableDraft draft, UniqueDraft unique) {
        if (draft.mostRows() > 1) {
            Unproved why = Unproved.of(unique.columns());
            problems.add(
                    unique.at(),
                    unique.path(),
                    "\"" + unique.name() + "\" cannot be proved unique" + why.reason(),
                    why.remedy());
        }
    }

    static boolean prescribed(TableDraft draft) {
        return draft.spec != null && draft.spec.rows() != null;
    }

    /** A table whose required parent has no rows stays empty too, as often as that leads on. */
    public void emptyWithoutParents(List<TableDraft> drafts) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (TableDraft draft : drafts) {
                changed |= emptied(draft);
            }
        }
    }

    private boolean emptied(TableDraft draft) {
        if (draft.existing() || draft.mostRows() == 0) {
            return false;
        }
        for (ReferenceDraft reference : draft.references) {
            if (reference.required() && !reference.self() && reference.target.mostRows() == 0) {
                String parents = reference.target.label;
                empty(draft, "its parent " + parents + " has none", "let " + parents + " have rows");
                return true;
            }
        }
        return false;
    }

    /** Leaves a table empty, and says why. */
    public void empty(TableDraft draft, String why) {
        empty(draft, why, "see the notes on that table");
    }

    /** The same, and how a schema that names the table is mended. */
    public void empty(TableDraft draft, String why, String remedy) {
        if (draft.spec != null) {
            problems.add(draft.at(), draft.path(), "no rows can be made: " + why, remedy);
        } else {
            notices.add(draft.label + ": left empty, because " + why);
        }
        draft.rows = new RowPlan.Fixed(0);
        draft.pinned.clear();
    }
}
