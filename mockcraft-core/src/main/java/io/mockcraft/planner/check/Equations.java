package io.mockcraft.planner.check;

import io.mockcraft.catalog.Column;
import io.mockcraft.constraint.Equation;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Nullness;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.sql.PostgresSql;
import io.mockcraft.expression.value.Plain;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Literals;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.RowFormula;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.order.Inputs;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes silent columns by the checks that say what they are, rather than draw them until the checks hold; and, for rows
 * that refer to them, what the database makes of generated columns.
 */
public final class Equations {

    private final Instant now;

    /** Evaluates checks at this moment. */
    public Equations(Instant now) {
        this.now = now;
    }

    /** Computes the columns of the table that its checks say outright. */
    public void derive(TableDraft draft) {
        if (!draft.existing() && !draft.standsFor()) {
            draft.constraints.conditions().stream()
                    .map(Equation::of)
                    .flatMap(Optional::stream)
                    .forEach(equation -> derive(draft, equation));
            draft.columns.stream().filter(c -> c.column.generated() && c.needed).forEach(c -> compute(draft, c));
        }
    }

    /** What it is made of has no nulls, because most of what is made of a null is null. */
    private void compute(TableDraft draft, ColumnDraft generated) {
        String sql = generated.column.defaultExpression();
        Expression value = sql == null ? null : PostgresSql.parse(sql);
        Formula formula = value == null ? null : formula(draft, value);
        if (formula != null) {
            List<ColumnDraft> inputs = inputs(draft, Objects.requireNonNull(value));
            inputs.stream().filter(c -> c.silent() && c.reference == null).forEach(c -> c.nulls = 0);
            generated.plan = calculated(formula, inputs, generated);
        }
    }

    /** Gives one column, the first that may have it, the value that the equation asks. */
    private void derive(TableDraft draft, Equation equation) {
        for (String name : equation.columns()) {
            ColumnDraft column = draft.column(name).orElseThrow();
            Expression value = equation.solvedFor(name);
            Formula formula = value == null || !open(draft, column) ? null : formula(draft, value);
            if (formula != null && fits(draft, column, Objects.requireNonNull(value))) {
                column.plan = calculated(formula, inputs(draft, value), column);
                column.nulls = 0;
                return;
            }
        }
    }

    /** Whether nobody decided the column but a guess. */
    private static boolean open(TableDraft draft, ColumnDraft column) {
        return column.silent()
                && column.reference == null
                && !column.distinct
                && !column.dealt
                && column.plan instanceof CellPlan.Generated
                && draft.unique.stream().noneMatch(unique -> unique.columns().contains(column));
    }

    private static @Nullable Formula formula(TableDraft draft, Expression value) {
        List<Column> columns = draft.columns.stream().map(c -> c.column).toList();
        Formula formula = Formula.of(value, Names.of(columns));
        return formula.evaluable() ? formula : null;
    }

    private static List<ColumnDraft> inputs(TableDraft draft, Expression value) {
        Set<String> names = Walk.columns(value);
        return draft.columns.stream()
                .filter(c -> names.contains(c.column.name()))
                .toList();
    }

    /** A column that takes no null needs a value in each row; and no input of it may come from the column itself. */
    private static boolean fits(TableDraft draft, ColumnDraft column, Expression value) {
        List<ColumnDraft> inputs = inputs(draft, value);
        return inputs.stream().noneMatch(input -> readsFrom(draft, input, column))
                && (column.column.nullable() || !Nullness.possible(value, name -> nullable(inputs, name)));
    }

    private static boolean nullable(List<ColumnDraft> inputs, String name) {
        return inputs.stream().anyMatch(c -> c.column.name().equals(name) && c.column.nullable());
    }

    private static boolean readsFrom(TableDraft draft, ColumnDraft reader, ColumnDraft column) {
        return reader == column
                || Inputs.of(reader.plan).paths.stream()
                        .filter(path -> path.references().isEmpty())
                        .map(path -> draft.columns.get(path.column()))
                        .anyMatch(next -> readsFrom(draft, next, column));
    }

    private DerivedPlan.Calculated calculated(Formula formula, List<ColumnDraft> inputs, ColumnDraft column) {
        List<Integer> places = inputs.stream().map(c -> c.place).toList();
        return new DerivedPlan.Calculated(
                new RowFormula( // what the database would refuse to compute is no value; the check then says so
                        values -> Plain.of(formula.value(place -> values.get(places.indexOf(place)), now)),
                        places.stream().map(PathPlan::own).toList()),
                Literals.scale(column.column.type()));
    }
}
