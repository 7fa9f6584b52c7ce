package io.mockcraft.planner.value;

import io.mockcraft.catalog.Column;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnSpec;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses columns that take no null, but follow what is null in some rows for sure. */
final class NullAnchors {

    private final Problems problems;

    NullAnchors(Problems problems) {
        this.problems = problems;
    }

    void refuse(TableDraft draft, ColumnDraft column, ColumnSpec spec) {
        if (!column.column.nullable()) {
            paths(column.plan)
                    .flatMap(path -> whatIsNull(draft, path).stream())
                    .findFirst()
                    .ifPresent(name -> tell(spec, name));
        }
    }

    private void tell(ColumnSpec spec, String name) {
        problems.add(
                spec.rule().at(),
                spec.path(),
                "the column takes no null, but has nothing to follow in rows whose \"" + name + "\" is null",
                "write `when: \"" + name + " != null\"` beside it, and `else`");
    }

    private static Stream<PathPlan> paths(CellPlan plan) {
        if (plan instanceof CellPlan.Copy copy) {
            return Stream.of(copy.path());
        }
        return plan instanceof CellPlan.Between between
                ? between.limits().stream().map(Limit::path).filter(Objects::nonNull)
                : Stream.empty();
    }

    /** The way to the first reference that leads some rows nowhere, or to a column of which a share is null. */
    private static Optional<String> whatIsNull(TableDraft draft, PathPlan path) {
        if (path.ofField() || path.chosen()) {
            return Optional.empty();
        }
        TableDraft at = draft;
        String way = "";
        for (int number : path.references()) {
            ReferenceDraft reference = at.references.get(number);
            Optional<String> column = nullable(reference).filter(name -> leadsNowhere(reference));
            if (column.isPresent()) {
                return Optional.of(way + column.get());
            }
            way += reference.written() + ".";
            at = reference.target;
        }
        ColumnDraft end = at.columns.get(path.column());
        boolean nulls = end.spec != null && end.spec.rule().nulls() > 0;
        return nulls ? Optional.of(way + end.column.name()) : Optional.empty();
    }

    private static Optional<String> nullable(ReferenceDraft reference) {
        return reference.columns.stream()
                .map(c -> c.column)
                .filter(Column::nullable)
                .map(Column::name)
                .findFirst();
    }

    private static boolean leadsNowhere(ReferenceDraft reference) {
        return reference.nulls > 0 || reference.self() && !reference.required() && !reference.counted();
    }
}
