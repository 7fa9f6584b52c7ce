package io.mockcraft.session;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.plan.Plan;
import io.mockcraft.planner.ExistingRows;
import io.mockcraft.planner.PlanOptions;
import io.mockcraft.planner.Planner;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.ReadOptions;
import io.mockcraft.schema.yaml.SchemaReader;
import io.mockcraft.session.create.SchemaTables;
import io.mockcraft.store.Store;
import io.mockcraft.store.sql.PostgresStore;
import io.mockcraft.store.sql.ddl.MissingTables;
import io.mockcraft.store.sql.ddl.NewTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The pieces that a session is put together from, in one place. */
final class Parts {

    private static final Catalogue GENERATORS = Catalogues.builtIn();
    private static final Set<String> NAMES = GENERATORS.all().stream()
            .flatMap(info -> Stream.concat(Stream.of(info.name()), info.aliases().stream()))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Set<String>> PARAMETERS = GENERATORS.all().stream()
            .flatMap(info -> Stream.concat(Stream.of(info.name()), info.aliases().stream())
                    .map(name -> Map.entry(name, names(info))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Parts() {}

    private static Set<String> names(GeneratorInfo info) {
        return info.parameters().stream().map(Parameter::name).collect(Collectors.toUnmodifiableSet());
    }

    static Catalogue generators() {
        return GENERATORS;
    }

    static Store store(DataSource dataSource, Set<String> ownHosts) {
        return PostgresStore.open(dataSource, ownHosts);
    }

    static Schema schema(String name, String text, String profile, Map<String, String> params, Texts texts) {
        return SchemaReader.read(name, text, new ReadOptions(profile, params, NAMES, PARAMETERS), texts::find);
    }

    static Plan plan(Schema schema, Catalog catalog, PlanOptions options, ExistingRows existing) {
        return new Planner(GENERATORS, options, existing).plan(schema, catalog);
    }

    /** Creates what the schema names and the database lacks; tells whether there was anything. */
    static boolean createMissing(Schema schema, Catalog catalog, DataSource target) {
        List<NewTable> missing = SchemaTables.missing(schema, catalog, GENERATORS);
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
