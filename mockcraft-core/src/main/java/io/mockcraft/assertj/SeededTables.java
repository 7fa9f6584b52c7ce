package io.mockcraft.assertj;

import io.mockcraft.catalog.Column;
import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import java.util.List;

/** Finds tables that rows were written to. */
final class SeededTables {

    private SeededTables() {}

    /** Tables whose rows only served as parents have no seeded rows to compare with. */
    static TableRows find(Dataset dataset, String name) {
        TableRows rows = dataset.table(name);
        if (rows.plan().written()) {
            return rows;
        }
        throw new MockCraftException(new Problem(
                Location.of(rows.label()),
                "",
                "no rows were seeded into it",
                "name one of " + String.join(", ", labels(dataset.tables()))));
    }

    static void requireColumn(Dataset dataset, String name) {
        List<String> names = dataset.tables().stream()
                .flatMap(rows -> rows.columns().stream())
                .map(Column::name)
                .distinct()
                .toList();
        if (!names.contains(name)) {
            throw new MockCraftException(new Problem(
                    Location.of("ignoring"),
                    "",
                    "no seeded table has a column \"" + name + "\"",
                    Suggestions.didYouMean(name, names)));
        }
    }

    static List<String> labels(List<TableRows> tables) {
        return tables.stream().map(TableRows::label).toList();
    }
}
