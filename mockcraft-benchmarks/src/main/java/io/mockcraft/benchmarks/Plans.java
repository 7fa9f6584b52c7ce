package io.mockcraft.benchmarks;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.plan.Plan;
import io.mockcraft.planner.ExistingRows;
import io.mockcraft.planner.PlanOptions;
import io.mockcraft.planner.Planner;
import io.mockcraft.schema.Schema;
import io.mockcraft.store.sql.catalog.PostgresCatalog;
import java.sql.Connection;
import java.sql.SQLException;

/** Plans without a session. */
final class Plans {

    private static final Catalogue GENERATORS = Catalogues.builtIn();

    private Plans() {}

    static Catalog catalog(Server server) throws SQLException {
        try (Connection connection = server.database().getConnection()) {
            return PostgresCatalog.read(connection);
        }
    }

    static Plan plan(Schema schema, Catalog catalog) {
        return new Planner(GENERATORS, PlanOptions.of(PlanOptions.DEFAULT_ROWS), ExistingRows.NONE)
                .plan(schema, catalog);
    }
}
