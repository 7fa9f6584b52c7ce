package io.mockcraft.session.lifecycle;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.plan.Plan;
import io.mockcraft.planner.ExistingRows;
import io.mockcraft.planner.PlanOptions;
import io.mockcraft.planner.Planner;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.SchemaReader;
import io.mockcraft.schema.yaml.reading.MisreadSchema;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import io.mockcraft.session.create.SchemaTables;
import io.mockcraft.store.Store;
import io.mockcraft.store.sql.PostgresStore;
import io.mockcraft.store.sql.ddl.MissingTables;
import io.mockcraft.store.sql.ddl.NewTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The pieces that a session is put together from, in one place. */
final class Parts {

    private Parts() {}

    static Store store(DataSource dataSource, Set<String> ownHosts) {
        return PostgresStore.open(dataSource, ownHosts);
    }

    static Schema schema(String name, String text, SeedSettings settings, Texts texts) {
        KnownGenerators.Names known = settings.generators().names();
        return SchemaReader.read(
                name,
                text,
                new ReadOptions(settings.profile(), settings.params(), known.all(), known.parameters(), known.files()),
                texts::find);
    }

    /**
     * The mistakes of a schema with those that only the database tells; a table that is to be created is none. Where the
     * database does not answer, or has no tables at all, the schema's own are told alone.
     */
    static MockCraftException withUnknownNames(
            MisreadSchema mistakes, Supplier<Catalog> database, KnownGenerators known) {
        Catalog catalog;
        try {
            catalog = database.get();
        } catch (MockCraftException e) {
            mistakes.addSuppressed(e);
            return mistakes;
        }
        Schema schema = mistakes.schema();
        if (schema.createMissing() || catalog.tables().isEmpty()) {
            return mistakes;
        }
        Planner planner = new Planner(known.catalogue(), PlanOptions.of(PlanOptions.DEFAULT_ROWS), table -> List.of());
        return mistakes.with(planner.unknownNames(schema, catalog));
    }

    static Plan plan(
            Schema schema, Catalog catalog, PlanOptions options, ExistingRows existing, KnownGenerators known) {
        return new Planner(known.catalogue(), options, existing).plan(schema, catalog);
    }

    /** Creates what the schema names and the database lacks; tells whether there was anything. */
    static boolean createMissing(Schema schema, Catalog catalog, DataSource target, KnownGenerators known) {
        List<NewTable> missing = SchemaTables.missing(schema, catalog, known.catalogue());
        if (missing.isEmpty()) {
            return false;
        }
        try (Connection connection = target.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                MissingTables.create(connection, missing);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
            return true;
        } catch (SQLException e) {
            throw new MockCraftException(
                    new Problem(Location.of(schema.source()), "create", "the database failed: " + e.getMessage(), ""),
                    e);
        }
    }
}
