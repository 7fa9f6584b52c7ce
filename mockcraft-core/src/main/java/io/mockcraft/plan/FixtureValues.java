package io.mockcraft.plan;

import io.mockcraft.catalog.Column;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a test sets on a single row: traits of the schema, and values of its own. */
public final class FixtureValues {

    private static final Location FIXTURES = Location.of("fixtures");

    private FixtureValues() {}

    /**
     * The columns that a trait sets.
     *
     * @throws MockCraftException when the table has no such trait
     */
    public static Map<Integer, CellPlan> trait(PlannedTable table, String name) {
        Map<Integer, CellPlan> trait = table.traits().get(name);
        if (trait == null) {
            List<String> known = table.traits().keySet().stream().sorted().toList();
            throw new MockCraftException(new Problem(
                    FIXTURES,
                    table.label(),
                    "no trait \"" + name + "\" in table \"" + table.label() + "\"",
                    Suggestions.didYouMeanOrList(name, known)));
        }
        return trait;
    }

    /**
     * Sets one column.
     *
     * @throws MockCraftException when the table has no such column, the database makes its values, or it cannot hold this one
     */
    public static void put(PlannedTable table, String name, @Nullable Object value, Map<Integer, CellPlan> overrides) {
        Optional<Column> column = Names.find(table.columns(), Column::name, name);
        if (column.isEmpty()) {
            List<String> known = table.columns().stream().map(Column::name).toList();
            throw new MockCraftException(new Problem(
                    FIXTURES,
                    table.label(),
                    "no column \"" + name + "\" in table \"" + table.label() + "\"",
                    Suggestions.didYouMeanOrList(name, known)));
        }
        Problems problems = new Problems();
        String path = table.label() + "." + column.get().name();
        if (table.databaseOnly().contains(column.get().name())) {
            problems.add(FIXTURES, path, "only the database makes this column's values", "leave it out");
        }
        CellPlan constant =
                constant(column.get(), GivenObjects.plain(value, column.get().type()), path, problems);
        problems.throwIfAny();
        overrides.put(table.columns().indexOf(column.get()), constant);
    }

    /** Text and numbers are read as a schema's would be; other objects are taken as they are. */
    private static CellPlan constant(Column column, @Nullable Object value, String path, Problems problems) {
        if (value == null || value instanceof String || value instanceof Number) {
            return new Literals(problems).constant(value, column, FIXTURES, path);
        }
        if (!Cell.takes(value)) {
            problems.add(
                    FIXTURES,
                    path,
                    "a " + value.getClass().getName() + " is no value of a column",
                    "give text, as a schema would write it, or a Map for a document");
        }
        return new CellPlan.Constant(value);
    }
}
