package io.mockcraft.session;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlanOptions;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.schema.Schema;
import io.mockcraft.store.Store;
import java.util.Map;
import javax.sql.DataSource;

/** The pieces that a session is put together from, in one place. */
final class Parts {

    private Parts() {}

    static Store store(DataSource dataSource) {
        throw new MockCraftBug("no store for " + dataSource);
    }

    static Schema schema(String name, String text, String profile, Map<String, String> params) {
        throw new MockCraftBug("no reader for " + name + text + profile + params);
    }

    static Plan plan(Schema schema, Catalog catalog, PlanOptions options) {
        throw new MockCraftBug("no planner for " + schema + catalog + options);
    }

    static boolean createMissing(Schema schema, Catalog catalog, DataSource target) {
        throw new MockCraftBug("no creator for " + schema + catalog + target);
    }
}
