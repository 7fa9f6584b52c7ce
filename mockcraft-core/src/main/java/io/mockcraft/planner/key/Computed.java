package io.mockcraft.planner.key;

import io.mockcraft.constraint.Equation;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Nullness;
import io.mockcraft.expression.Rewrite;
import io.mockcraft.expression.Walk;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What silent columns are made of, because checks say so. */
final class Computed {

    private final TableDraft draft;

    Computed(TableDraft draft) {
        this.draft = draft;
    }

    /** What the column is computed from, and that in turn; empty where nothing says that. */
    Optional<Expression> of(ColumnDraft column) {
        return of(column, Set.of());
    }

    /** The same expression over what its columns are computed from. */
    Expression in(Expression expression) {
        return draft.existing() ? expression : Rewrite.paths(expression, path -> inner(path, Set.of()));
    }

    private Optional<Expression> of(ColumnDraft column, Set<String> around) {
        if (draft.existing() || !column.silent() || column.reference != null) {
            return Optional.empty();
        }
        Set<String> outer = new HashSet<>(around);
        outer.add(column.column.name());
        return draft.constraints.conditions(column.column.name()).stream()
                .flatMap(condition -> Equation.of(condition).stream())
                .flatMap(equation -> Optional.ofNullable(equation.solvedFor(column.column.name())).stream())
                .filter(expression -> makes(expression, column, outer))
                .findFirst()
                .map(expression -> Rewrite.paths(expression, path -> inner(path, outer)));
    }

    /** Whether an expression makes the column of others, and is never null where it may not be. */
    private boolean makes(Expression expression, ColumnDraft column, Set<String> outer) {
        Set<String> inputs = Walk.columns(expression);
        return !inputs.isEmpty()
                && inputs.stream().noneMatch(outer::contains)
                && !(expression instanceof Expression.Path)
                && (column.column.nullable() || !Nullness.possible(expression, this::nullable));
    }

    private boolean nullable(String column) {
        return draft.column(column).filter(c -> c.column.nullable()).isPresent();
    }

    private Expression inner(Expression.Path path, Set<String> outer) {
        return draft.column(path.names().get(0))
                .flatMap(column -> of(column, outer))
                .orElse(path);
    }
}
