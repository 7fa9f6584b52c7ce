package io.mockcraft.planner.value;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.DocumentDraft;
import io.mockcraft.planner.formula.Wheres;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.Condition;
import io.mockcraft.schema.ValueSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles what is computed over the elements of a list of the same row. */
final class ListAggregates {

    private final Wheres wheres;
    private final Problems problems;

    ListAggregates(Wheres wheres, Problems problems) {
        this.wheres = wheres;
        this.problems = problems;
    }

    CellPlan aggregate(DocumentDraft.Found list, ValueSource.Aggregate source, int scale, String path) {
        List<String> fields = fields(list.draft()).orElse(null);
        List<String> segments = source.what().segments();
        String field = segments.size() > 1 ? String.join(".", segments.subList(1, segments.size())) : null;
        if (fields != null && field != null && !fields.contains(field)) {
            String reason = "no field \"" + field + "\" in the elements of \"" + segments.get(0) + "\"";
            problems.add(source.what().at(), path, reason, Suggestions.didYouMeanOrList(field, fields));
        }
        return new DerivedPlan.AggregatedList(
                Aggregates.aggregation(source),
                list.path(),
                field,
                where(source.where(), fields, path + ".where"),
                fields == null ? List.of() : fields,
                scale,
                source.at(),
                path);
    }

    private @Nullable RowCondition where(@Nullable Condition where, @Nullable List<String> fields, String path) {
        if (where == null) {
            return null;
        }
        if (fields == null || fields.isEmpty()) {
            problems.add(
                    where.at(),
                    path,
                    "the elements have no fields that a condition could name",
                    "make them documents: `of: { object: { ... } }`");
            return null;
        }
        return wheres.overFields(fields, where, path).orElse(null);
    }

    /** The fields of the elements; none where these are no documents, empty where no rule tells. */
    private static Optional<List<String>> fields(ColumnDraft list) {
        if (!(list.source() instanceof ValueSource.ArrayOf array)) {
            return Optional.empty();
        }
        return Optional.of(
                array.element().source() instanceof ValueSource.ObjectOf object
                        ? List.copyOf(object.fields().keySet())
                        : List.of());
    }
}
