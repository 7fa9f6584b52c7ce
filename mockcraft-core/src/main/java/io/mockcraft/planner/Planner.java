package io.mockcraft.planner;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.plan.Plan;
import io.mockcraft.problem.Problem;
import io.mockcraft.schema.Schema;
import java.util.List;

/** Makes plans: joins a schema with a catalog, checks them and decides everything that is not a matter of the seed. */
public final class Planner {

    private final Catalogue catalogue;
    private final PlanOptions options;
    private final ExistingRows existing;

    /** A planner with these generators and options, and this way to read rows that serve as parents. */
    public Planner(Catalogue catalogue, PlanOptions options, ExistingRows existing) {
        this.catalogue = catalogue;
        this.options = options;
        this.existing = existing;
    }

    /** The tables and columns that a schema names and the database does not have; nothing else is looked at. */
    public List<Problem> unknownNames(Schema schema, Catalog catalog) {
        return new Planning(schema, catalog, catalogue, options, existing).unknownNames();
    }

    /**
     * Plans.
     *
     * @throws io.mockcraft.problem.MockCraftException with all problems found, before anything is written
     */
    public Plan plan(Schema schema, Catalog catalog) {
        return new Planning(schema, catalog, catalogue, options, existing).plan();
    }
}
