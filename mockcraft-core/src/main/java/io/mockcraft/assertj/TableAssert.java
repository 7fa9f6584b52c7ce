package io.mockcraft.assertj;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Table;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about one table that was seeded; each one reads the table anew.
 *
 * <p>Used by one thread at a time.
 */
@SuppressWarnings("exports") // AssertJ is there, or nobody asks
public final class TableAssert extends AbstractAssert<TableAssert, TableRows> {

    private final DataSource dataSource;
    private final Set<String> ignored = new LinkedHashSet<>();

    TableAssert(DataSource dataSource, TableRows rows, Set<String> ignored) {
        super(rows, TableAssert.class);
        this.dataSource = dataSource;
        this.ignored.addAll(ignored);
    }

    /**
     * From here on these columns are not compared: those that the application or a trigger rewrites, such as
     * {@code updated_at}.
     *
     * @param columns their exact names
     * @throws MockCraftException when there is no such column
     */
    public TableAssert ignoring(String... columns) {
        for (String column : columns) {
            ignored.add(column(column).name());
        }
        return this;
    }

    /** The table holds this many rows, seeded or not. */
    public TableAssert hasSize(long expected) {
        long size = new LiveTable(dataSource, table()).size();
        if (size != expected) {
            throw fail(
                    "Expected " + actual.label() + " to hold " + rows(expected) + ", but it holds " + rows(size) + ".");
        }
        return this;
    }

    /**
     * The table holds exactly its seeded rows, with the seeded values, and no other row.
     *
     * <p>Rows are found by the primary key; without one, whole rows are compared. Values are compared as the database
     * holds them: JSON without regard to the order of keys, numbers without regard to closing zeros. Columns that the
     * database fills are not compared.
     */
    public TableAssert hasOnlySeededRows() {
        return same(" to hold only its seeded rows");
    }

    /** The same as {@link #hasOnlySeededRows()}, for where a test speaks of what the application must not touch. */
    public TableAssert isUnchanged() {
        return same(" to be as it was seeded");
    }

    /**
     * At least one row holds this value in this column.
     *
     * @param column the column's exact name
     * @param value what the database can read as a value of the column: an object of the column's kind, or its text;
     *     JSON as text, a map or a list; null for SQL's null
     * @throws MockCraftException when there is no such column, or the database cannot read the value
     */
    public TableAssert contains(String column, @Nullable Object value) {
        LiveTable live = new LiveTable(dataSource, table());
        if (!live.holds(column(column), value)) {
            throw fail("Expected " + actual.label() + " to hold a row whose " + column + " is " + Texts.quoted(value)
                    + ", but none of its " + rows(live.size()) + " does.");
        }
        return this;
    }

    private TableAssert same(String expectation) {
        Differences differences = new Comparison(actual, ignored).in(dataSource);
        if (!differences.none()) {
            throw fail(differences.against(actual.label() + expectation));
        }
        return this;
    }

    private Table table() {
        return actual.plan().table();
    }

    private Column column(String name) {
        return table().column(name)
                .orElseThrow(() -> new MockCraftException(new Problem(
                        Location.of(actual.label()),
                        "",
                        "there is no column \"" + name + "\"",
                        Suggestions.didYouMean(
                                name,
                                table().columns().stream().map(Column::name).toList()))));
    }

    private static String rows(long count) {
        return count == 1 ? "1 row" : count + " rows";
    }

    private AssertionError fail(String message) {
        return failure("%s", message);
    }
}
