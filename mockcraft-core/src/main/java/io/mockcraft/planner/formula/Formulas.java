package io.mockcraft.planner.formula;

import io.mockcraft.catalog.DataType;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.language.SchemaExpressions;
import io.mockcraft.expression.value.Plain;
import io.mockcraft.expression.value.Unknowable;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.RowFormula;
import io.mockcraft.planner.draft.DocumentDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles formulas and conditions over a row's values and those of the rows that it refers to. */
public final class Formulas {

    private final Paths paths;
    private final Instant now;
    private final Problems problems;

    /** Compiles formulas that name columns by these paths; {@code now} is the schema's clock. */
    public Formulas(Paths paths, Instant now, Problems problems) {
        this.paths = paths;
        this.now = now;
        this.problems = problems;
    }

    /** The compiled formula; empty when a problem was noted. */
    public Optional<RowFormula> compile(
            TableDraft draft, @Nullable DocumentDraft inside, String text, Location at, String path) {
        return SchemaExpressions.parse(text, at, path, problems)
                .flatMap(expression -> compile(draft, inside, expression, text, at, path));
    }

    private Optional<RowFormula> compile(
            TableDraft draft,
            @Nullable DocumentDraft inside,
            Expression expression,
            String text,
            Location at,
            String path) {
        List<List<String>> mentioned = List.copyOf(Walk.paths(expression));
        List<PathPlan> inputs = new ArrayList<>();
        List<DataType> types = new ArrayList<>();
        for (List<String> names : mentioned) {
            paths.find(draft, inside, new Path(names, at), path).ifPresent(found -> {
                inputs.add(found.plan());
                types.add(found.column().column.type());
            });
        }
        if (inputs.size() < mentioned.size()) {
            return Optional.empty();
        }
        Formula formula = Formula.of(expression, new Inputs(mentioned, types));
        return Optional.of(new RowFormula(values -> value(formula, values::get, text, at, path), inputs));
    }

    private @Nullable Object value(
            Formula formula, io.mockcraft.expression.evaluate.Scope values, String text, Location at, String path) {
        Object value = formula.value(values, now);
        if (value instanceof Unknowable) {
            throw new MockCraftException(new Problem(
                    at,
                    path,
                    "\"" + text
                            + "\" has no value in some row: its parts do not fit together, it divides by zero, or it is too large",
                    "guard it with a condition, or give its columns other values"));
        }
        return Plain.of(value);
    }

    private record Inputs(List<List<String>> mentioned, List<DataType> types) implements Names {

        @Override
        public int slot(List<String> path) {
            return mentioned.indexOf(path);
        }

        @Override
        public DataType type(int slot) {
            return types.get(slot);
        }
    }
}
