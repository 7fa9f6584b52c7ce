package io.mockcraft.planner.reference;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.plan.TreeLimits;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.TreeSpec;

/** Makes references to their own table trees: of the whole table, or of the rows that must agree with each other. */
final class Trees {

    private final Problems problems;

    Trees(Problems problems) {
        this.problems = problems;
    }

    void plan(ReferenceDraft reference, TreeSpec tree) {
        if (!reference.self()) {
            refuse(reference, tree, "only a reference to its own table makes a tree", "remove `tree`");
        } else if (reference.required()) {
            refuse(
                    reference,
                    tree,
                    "the roots of a tree have no parent, but the column takes no null",
                    "let the column take null, or remove `tree`");
        } else if (reference.where != null) {
            refuse(
                    reference,
                    tree,
                    "which rows have children follows from the tree's shape, so `where` cannot choose them",
                    "remove `where` or `tree`");
        } else if (reference.choice instanceof ParentChoice.Counted) {
            refuse(
                    reference,
                    tree,
                    "the rows are counted per row of their own table, so their parents are not chosen",
                    "count them per another reference, or write `rows: 100`");
        } else {
            TreeLimits limits = new TreeLimits(tree.roots(), tree.depth(), tree.fanout());
            reference.choice = new ParentChoice.Tree(limits);
            reference.nulls = 0;
            prove(reference, tree, limits);
        }
    }

    /** Where rows must agree, only those under one counted parent are known to lie in one tree. */
    private void prove(ReferenceDraft reference, TreeSpec tree, TreeLimits limits) {
        long rows = reference.narrowed()
                ? mostPerParent(reference.owner)
                : reference.owner.mostRows() - reference.owner.pinned.size();
        long held = limits.held(rows);
        if (held < rows) {
            refuse(
                    reference,
                    tree,
                    "a tree of " + limits.roots(rows) + " root(s), " + limits.depth(rows) + " level(s) and at most "
                            + limits.fanout(rows) + " children each holds " + held + " rows, but " + rows
                            + " are asked for",
                    "allow more of one of them, or ask for fewer rows");
        }
    }

    private static long mostPerParent(TableDraft draft) {
        return draft.rows instanceof RowPlan.Per per ? per.most() : 0;
    }

    private void refuse(ReferenceDraft reference, TreeSpec tree, String reason, String remedy) {
        problems.add(tree.at(), reference.path() + ".tree", reason, remedy);
    }
}
