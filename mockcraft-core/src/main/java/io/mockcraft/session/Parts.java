package io.mockcraft.session;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.plan.ExistingRows;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlanOptions;
import io.mockcraft.plan.Planner;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.ReadOptions;
import io.mockcraft.schema.yaml.SchemaReader;
import io.mockcraft.store.Store;
import io.mockcraft.store.sql.PostgresStore;
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

    private Parts() {}

    static Catalogue generators() {
        return GENERATORS;
    }

    static Store store(DataSource dataSource) {
        return PostgresStore.open(dataSource);
    }

    static Schema schema(String name, String text, String profile, Map<String, String> params) {
        return SchemaReader.read(name, text, new ReadOptions(profile, params, NAMES));
    }

    static Plan plan(Schema schema, Catalog catalog, PlanOptions options, ExistingRows existing) {
        return new Planner(GENERATORS, options, existing).plan(schema, catalog);
    }

    static boolean createMissing(Schema schema, Catalog catalog, DataSource target) {
        throw new MockCraftBug("no creator for " + schema + catalog + target);
    }
}
