package io.mockcraft.assertj;

import io.mockcraft.dataset.TableRows;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.session.Seeded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about every table that was seeded.
 *
 * <p>Each one reads {@link Seeded#dataSource()} anew and leaves nothing in the database. Columns that the database fills
 * are not compared; a written column that a trigger of the database rewrites counts as changed. Used by one thread at a
 * time.
 */
@SuppressWarnings("exports") // AssertJ is there, or nobody asks
public final class SeededAssert extends AbstractAssert<SeededAssert, Seeded> {

    private final Set<String> ignored = new LinkedHashSet<>();

    SeededAssert(Seeded actual) {
        super(actual, SeededAssert.class);
    }

    /**
     * From here on columns of these names are not compared, in whatever table: those that the application or a trigger
     * rewrites, such as {@code updated_at}.
     *
     * @param columns their exact names
     * @throws MockCraftException when no seeded table has such a column
     */
    public SeededAssert ignoring(String... columns) {
        isNotNull();
        for (String column : columns) {
            SeededTables.requireColumn(actual.dataset(), column);
            ignored.add(column);
        }
        return this;
    }

    /**
     * Assertions about one table.
     *
     * @param name its name as {@link io.mockcraft.dataset.Dataset#table} takes it
     * @throws io.mockcraft.problem.MockCraftException when no such table was seeded
     */
    public TableAssert table(String name) {
        isNotNull();
        TableRows rows = SeededTables.find(actual.dataset(), name);
        return new TableAssert(actual.dataSource(), rows, ignored).as(info.description());
    }

    /**
     * Every seeded table holds exactly its seeded rows, with the seeded values, and no other row.
     *
     * <p>A row that was there before, or that a fixture made, is another row.
     */
    public SeededAssert hasOnlySeededRows() {
        isNotNull();
        Differences differences = new Differences();
        actual.dataset().tables().forEach(rows -> compare(rows, differences));
        if (!differences.none()) {
            throw fail(differences.against("the seeded tables to hold only their seeded rows"));
        }
        return this;
    }

    /**
     * The named tables differ from what was seeded, each of them, and every other seeded table holds exactly its seeded
     * rows.
     *
     * @param tables their names as {@link io.mockcraft.dataset.Dataset#table} takes them; none says that nothing changed
     * @throws io.mockcraft.problem.MockCraftException when one of them was not seeded
     */
    public SeededAssert hasChangedOnly(String... tables) {
        isNotNull();
        List<TableRows> named = Arrays.stream(tables)
                .map(name -> SeededTables.find(actual.dataset(), name))
                .toList();
        Differences others = new Differences();
        List<String> unchanged = new ArrayList<>();
        for (TableRows rows : actual.dataset().tables()) {
            if (!named.contains(rows)) {
                compare(rows, others);
            } else if (new Comparison(rows, ignored).in(actual.dataSource()).none()) {
                unchanged.add(rows.label());
            }
        }
        check(SeededTables.labels(named), unchanged, others);
        return this;
    }

    private void check(List<String> named, List<String> unchanged, Differences others) {
        List<String> wrong = new ArrayList<>();
        if (!unchanged.isEmpty()) {
            wrong.add("Expected " + String.join(", ", unchanged)
                    + " to have changed, but every row is as it was seeded and there is no other.");
        }
        if (!others.none()) {
            wrong.add(others.against(
                    named.isEmpty()
                            ? "nothing to have changed"
                            : "only " + String.join(", ", named) + " to have changed"));
        }
        if (!wrong.isEmpty()) {
            throw fail(String.join("\n", wrong));
        }
    }

    private void compare(TableRows rows, Differences differences) {
        differences.addAll(new Comparison(rows, ignored).in(actual.dataSource()));
    }

    private AssertionError fail(String message) {
        return failure("%s", message);
    }
}
