package io.mockcraft.planner.value;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.DocumentDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.RowCount.WeightedRange;
import io.mockcraft.schema.ValueSource;
import java.util.List;
import java.util.Optional;

/** Makes the elements of one list differ: in themselves, in the rows that they choose, or in a field. */
final class DifferentElements {

    private final Dealer dealer;
    private final Problems problems;

    DifferentElements(Dealer dealer, Problems problems) {
        this.dealer = dealer;
        this.problems = problems;
    }

    /** The element's plan, so that no two of one list are alike. */
    CellPlan plan(ColumnDraft element, ValueSource.ArrayOf array, Path unique, String path) {
        told(element, unique, path).ifPresent(column -> {
            long values = column.reference == null
                    ? dealer.deal(
                            column, limit -> outside(limit, unique.segments().size()), unique.at())
                    : rows(column.reference);
            judge(values, array, unique, path);
        });
        DocumentDraft document = element.document;
        return document == null ? element.plan : document.renewed(element.plan);
    }

    /** What tells the elements apart. */
    private Optional<ColumnDraft> told(ColumnDraft element, Path unique, String path) {
        DocumentDraft document = element.document;
        List<String> names = unique.segments();
        if (document == null && names.isEmpty()) {
            return Optional.of(element);
        } else if (document == null) {
            tell(unique, path, "the elements are no documents, so they have no fields", "write `unique: true`");
            return Optional.empty();
        } else if (names.isEmpty()) {
            String first = document.names().stream().findFirst().orElse("...");
            tell(unique, path, "documents differ by one of their fields", "name it: `unique: " + first + "`");
            return Optional.empty();
        }
        Optional<ColumnDraft> field = document.inner(names);
        if (field.isEmpty()) {
            String reason = "no field \"" + unique + "\" in the elements";
            tell(unique, path, reason, Suggestions.didYouMean(names.get(0), document.names()));
        }
        return field;
    }

    private void tell(Path unique, String path, String reason, String remedy) {
        problems.add(unique.at(), path + ".array.unique", reason, remedy);
    }

    /** Each element chooses another row; how many may be chosen under a condition shows only in the rows. */
    private static long rows(ReferenceDraft reference) {
        boolean weighted = reference.choice.weighted() && !reference.narrowed();
        ParentChoice drawn = weighted ? reference.choice : new ParentChoice.Uniform();
        reference.choice = new ParentChoice.NotYetTaken(drawn, 1, List.of());
        return reference.narrowed() ? Long.MAX_VALUE : reference.fewestParents();
    }

    /** Whether a bound lies outside of the element, whose fields are so deep, and so is the same for all of its list. */
    private static boolean outside(Limit limit, int deep) {
        PathPlan bound = limit.path();
        return bound == null || bound.around() < 0 || bound.around() >= deep;
    }

    private void judge(long values, ValueSource.ArrayOf array, Path unique, String path) {
        long most = array.counts().stream().mapToLong(WeightedRange::high).max().orElse(0);
        if (values == 0) {
            String reason = "elements cannot be made different: their values are constant, or follow from others";
            tell(unique, path, reason, "use `values`, a generator, bounds or a reference");
        } else if (values < most) {
            String reason =
                    "at most " + values + " elements of a list can differ, but up to " + most + " are asked for";
            tell(unique, path, reason, "ask for fewer, or give them more values");
        }
    }
}
