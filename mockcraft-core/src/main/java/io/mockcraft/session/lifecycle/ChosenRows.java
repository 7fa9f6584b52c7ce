package io.mockcraft.session.lifecycle;

import io.mockcraft.catalog.Column;
import io.mockcraft.dataset.DataRow;
import io.mockcraft.dataset.SelectedRows;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.evaluate.Verdict;
import io.mockcraft.expression.language.SchemaExpressions;
import io.mockcraft.planner.formula.Wheres;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.row.mapping.DatabaseOnly;
import io.mockcraft.schema.Condition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Chooses rows of a dataset by a condition in the schema's language. */
final class ChosenRows {

    private ChosenRows() {}

    /** The rows for which the condition is true; all of them where it is empty. */
    static SelectedRows of(TableRows table, String where, Instant now, Location at) {
        if (where.isBlank()) {
            return table.all();
        }
        Problems problems = new Problems();
        Optional<Expression> condition = SchemaExpressions.parse(where, at, "where", problems);
        condition.ifPresent(c -> checkColumns(c, table, at, problems));
        problems.throwIfAny();
        Formula formula = Formula.of(condition.orElseThrow(), Names.of(table.columns()));
        List<Column> columns = table.columns();
        return table.all()
                .where(
                        row -> Wheres.holds(verdict(formula, row, columns, now), new Condition(where, at), "where"),
                        where);
    }

    private static Verdict verdict(Formula formula, DataRow row, List<Column> columns, Instant now) {
        return formula.verdict(slot -> row.values().get(columns.get(slot).name()), now);
    }

    private static void checkColumns(Expression condition, TableRows table, Location at, Problems problems) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        for (List<String> path : Walk.paths(condition)) {
            if (path.size() > 1) {
                problems.add(
                        at,
                        "where",
                        "references cannot be followed here: " + String.join(".", path),
                        "compare columns of " + table.label() + " only");
            } else if (DatabaseOnly.holds(table.plan().databaseOnly(), path.get(0))) {
                problems.add(DatabaseOnly.problem(at, "where", path.get(0), table.label()));
            } else if (!names.contains(path.get(0))) {
                problems.add(
                        at,
                        "where",
                        "no column \"" + path.get(0) + "\" in table \"" + table.label() + "\"",
                        Suggestions.didYouMeanOrList(path.get(0), names));
            }
        }
    }
}
