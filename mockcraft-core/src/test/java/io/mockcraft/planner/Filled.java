package io.mockcraft.planner;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.dataset.Dataset;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.row.RowSource;
import io.mockcraft.schema.Schema;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.catalog.PostgresCatalog;
import io.mockcraft.store.sql.copy.RowWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Plans, generates and writes without a ledger: the shortest way from a schema to rows in a real database. */
public final class Filled {

    private Filled() {}

    /** Fills a database from nothing but its catalog. */
    public static Dataset from(DataSource database, long rows, long seed) {
        return from(database, Schema.empty(), rows, seed);
    }

    /** Fills a database by a schema. */
    public static Dataset from(DataSource database, Schema schema, long rows, long seed) {
        try (Connection connection = database.getConnection()) {
            Catalog catalog = PostgresCatalog.read(connection);
            Planner planner = new Planner(Catalogues.builtIn(), PlanOptions.of(rows), ExistingRows.NONE);
            Dataset dataset = Dataset.of(planner.plan(schema, catalog), seed, Map.of());
            connection.setAutoCommit(false);
            new RowWriter(catalog).write(connection, steps(dataset));
            connection.commit();
            return dataset;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<WriteStep> steps(Dataset dataset) {
        return dataset.steps().stream()
                .map(step ->
                        new WriteStep(step.stream().map(RowSource.class::cast).toList()))
                .toList();
    }
}
