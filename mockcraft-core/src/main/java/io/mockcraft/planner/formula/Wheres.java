package io.mockcraft.planner.formula;

import io.mockcraft.catalog.Column;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Rewrite;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.evaluate.Verdict;
import io.mockcraft.expression.language.SchemaExpressions;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.Wording;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.Condition;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles the conditions that schemas write over the rows of one table. */
public final class Wheres {

    private final Instant now;
    private final Problems problems;

    /** Evaluates conditions at this moment. */
    public Wheres(Instant now, Problems problems) {
        this.now = now;
        this.problems = problems;
    }

    /**
     * A condition over rows of one table.
     *
     * @param test the condition; null where nothing is asked
     * @param columns the places of the columns that it reads
     */
    public record Compiled(@Nullable RowCondition test, List<Integer> columns) {

        /** Asks nothing. */
        public static final Compiled NONE = new Compiled(null, List.of());
    }

    /** Compiles which parents may be chosen. */
    public void add(TableDraft draft) {
        for (ReferenceDraft reference : draft.references) {
            Condition where = reference.asked;
            if (where != null) {
                Compiled compiled = compiled(reference.target, where, reference.path() + ".where");
                reference.where = compiled.test();
                reference.read.addAll(compiled.columns());
            }
        }
        if (draft.spec != null) {
            draft.spec.unique().stream()
                    .filter(u -> u.where() != null)
                    .forEach(u -> compiled(draft, Objects.requireNonNull(u.where()), draft.path() + ".unique"));
        }
    }

    /** The compiled condition; one that asks nothing when a problem was noted. */
    public Compiled compiled(TableDraft over, Condition condition, String path) {
        Optional<Expression> parsed = SchemaExpressions.parse(condition.text(), condition.at(), path, problems);
        if (parsed.isEmpty() || !columnsExist(over, parsed.get(), condition, path)) {
            return Compiled.NONE;
        }
        Expression exact = Rewrite.paths(parsed.get(), p -> exact(over, p));
        List<Column> columns = over.columns.stream().map(c -> c.column).toList();
        Formula formula = Formula.of(exact, Names.of(columns));
        List<Integer> read = Walk.columns(exact).stream()
                .map(name -> over.column(name).orElseThrow().place)
                .toList();
        return new Compiled(values -> holds(formula.verdict(values::get, now), condition, path), read);
    }

    /** A condition over documents with these fields, by their order; empty when a problem was noted. */
    public Optional<RowCondition> overFields(List<String> fields, Condition condition, String path) {
        Optional<Expression> parsed = SchemaExpressions.parse(condition.text(), condition.at(), path, problems);
        if (parsed.isEmpty() || !fieldsExist(fields, parsed.get(), condition, path)) {
            return Optional.empty();
        }
        Formula formula = Formula.of(parsed.get(), names -> names.size() == 1 ? fields.indexOf(names.get(0)) : -1);
        return Optional.of(values -> holds(formula.verdict(values::get, now), condition, path));
    }

    private boolean fieldsExist(List<String> fields, Expression parsed, Condition condition, String path) {
        List<String> unknown = Walk.paths(parsed).stream()
                .map(names -> String.join(".", names))
                .filter(name -> !fields.contains(name))
                .toList();
        unknown.forEach(name -> problems.add(
                condition.at(),
                path,
                "no field \"" + name + "\" in the elements",
                Suggestions.didYouMeanOrList(name, fields)));
        return unknown.isEmpty();
    }

    /** Whether a condition is true; it must be either true or false. */
    public static boolean holds(Verdict verdict, Condition condition, String path) {
        if (verdict == Verdict.ERROR || verdict == Verdict.UNKNOWABLE) {
            throw new MockCraftException(new Problem(
                    condition.at(),
                    path,
                    "\"" + condition.text() + "\" is neither true nor false in some row: its parts do not fit together",
                    "compare values of one kind"));
        }
        return verdict == Verdict.TRUE;
    }

    private boolean columnsExist(TableDraft over, Expression parsed, Condition condition, String path) {
        boolean all = true;
        for (List<String> names : Walk.paths(parsed)) {
            if (names.size() > 1) {
                problems.add(
                        condition.at(),
                        path,
                        "references cannot be followed here: " + String.join(".", names),
                        "compare columns of " + over.label + " only");
                all = false;
            } else if (over.column(names.get(0)).isEmpty()) {
                problems.add(
                        condition.at(),
                        path,
                        Wording.noColumn(names.get(0), over),
                        Wording.columns(names.get(0), over));
                all = false;
            }
        }
        return all;
    }

    private static Expression.Path exact(TableDraft over, Expression.Path path) {
        return Expression.Path.of(
                over.column(path.names().get(0)).orElseThrow().column.name());
    }
}
