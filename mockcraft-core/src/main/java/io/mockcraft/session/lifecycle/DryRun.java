package io.mockcraft.session.lifecycle;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.plan.outline.PlanOutline;
import io.mockcraft.planner.ExistingRows;
import io.mockcraft.planner.PlanOptions;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.reading.MisreadSchema;
import io.mockcraft.session.create.SchemaTables;
import io.mockcraft.store.Store;
import io.mockcraft.store.sql.catalog.PostgresCatalog;
import io.mockcraft.store.sql.ddl.MissingTables;
import io.mockcraft.store.sql.ddl.NewTable;
import io.mockcraft.store.sql.existing.FoundRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Plans without writing: no sweep, no scripts, no ledger, no claim, no rows. */
final class DryRun {

    private DryRun() {}

    static PlanOutline of(SeedSettings settings, DataSource target) {
        Schema schema;
        try {
            schema = Preparation.schema(settings, new Texts(settings.beside()));
        } catch (MisreadSchema e) {
            throw Parts.withUnknownNames(e, () -> catalog(settings, target), settings.generators());
        }
        Catalog catalog = catalog(settings, schema, target);
        PlanOptions options = PlanOptions.of(settings.rows() < 0 ? PlanOptions.DEFAULT_ROWS : settings.rows());
        ExistingRows existing = table -> FoundRows.read(target, table, ExistingRows.LIMIT);
        return Parts.plan(schema, catalog, options, existing, settings.generators())
                .outline();
    }

    private static Catalog catalog(SeedSettings settings, DataSource target) {
        try (Store store = Parts.store(target, settings.ownHosts())) {
            return store.catalog();
        }
    }

    private static Catalog catalog(SeedSettings settings, Schema schema, DataSource target) {
        try (Store store = Parts.store(target, settings.ownHosts())) {
            Catalog known = store.catalog();
            List<NewTable> missing = schema.createMissing()
                    ? SchemaTables.missing(schema, known, settings.generators().catalogue())
                    : List.of();
            if (!missing.isEmpty()) {
                return withTables(missing, schema, target);
            }
            if (known.tables().isEmpty() && Preparation.concernsTables(schema)) {
                throw noTables(settings, store.name());
            }
            return known;
        }
    }

    private static MockCraftException noTables(SeedSettings settings, String database) {
        return new MockCraftException(new Problem(
                Location.of(settings.schema().label()),
                "",
                "there are no tables in " + database,
                settings.ddl().isEmpty()
                        ? "add \"create: missing\" to the schema, or create them first"
                        : "a dry run runs no ddl: create them first"));
    }

    /** The catalog as it would be: the tables are created in a transaction that is rolled back. */
    private static Catalog withTables(List<NewTable> missing, Schema schema, DataSource target) {
        try (Connection connection = target.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                MissingTables.create(connection, missing);
                return PostgresCatalog.read(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new MockCraftException(
                    new Problem(Location.of(schema.source()), "create", "the database failed: " + e.getMessage(), ""),
                    e);
        }
    }
}
