package io.mockcraft.session.lifecycle;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.planner.PlanOptions;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.reading.MisreadSchema;
import io.mockcraft.session.SeedChoice;
import io.mockcraft.session.create.CollectionTables;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands before a run can be claimed.
 *
 * @param schema what the user wrote
 * @param options what the planner is told
 * @param seed the seed and who chose it
 * @param notices what sweeping had to say
 */
record Preparation(Schema schema, PlanOptions options, SeedChoice seed, List<String> notices) {

    /** Sweeps, runs scripts, reads the schema, creates what is missing, and chooses the seed: in that order. */
    static Preparation of(SeedSettings settings, Database database, Databases databases) {
        Schema schema;
        try {
            schema = schema(settings, new Texts(settings.beside()));
        } catch (MisreadSchema e) {
            throw Parts.withUnknownNames(e, () -> catalog(settings, database, databases), settings.generators());
        }
        List<String> notices = ready(settings, database, databases);
        createMissing(schema, database, settings.generators());
        if (concernsTables(schema)) {
            requireTables(settings, database.store().catalog(), database);
        }
        long rows = settings.rows() < 0 ? PlanOptions.DEFAULT_ROWS : settings.rows();
        PlanOptions options = PlanOptions.of(rows);
        return new Preparation(schema, options, chosen(settings, schema, databases), notices);
    }

    private static Catalog catalog(SeedSettings settings, Database database, Databases databases) {
        ready(settings, database, databases);
        return database.store().catalog();
    }

    private static List<String> ready(SeedSettings settings, Database database, Databases databases) {
        List<String> notices = new ArrayList<>(database.sweepOnce());
        notices.addAll(database.cleanFailed());
        database.refresh();
        if (databases.scripts().run(database.dataSource(), settings.ddl(), new Texts(settings.beside()))) {
            database.changed();
        }
        return notices;
    }

    /** Whether the user left everything to the database, so that a table it refuses may be left out. */
    boolean schemaless() {
        return schema.tables().isEmpty();
    }

    static SeedChoice chosen(SeedSettings settings, Schema schema, Databases databases) {
        return new SeedSources(System.getProperties(), System.getenv(), databases.randomSeed())
                .choose(settings, schema.seed());
    }

    static Schema schema(SeedSettings settings, Texts texts) {
        SchemaSource source = settings.schema();
        if (source instanceof SchemaSource.None) {
            return Schema.empty();
        }
        String text = source instanceof SchemaSource.Inline inline
                ? inline.text()
                : texts.read(((SchemaSource.Named) source).name(), "schema");
        return CollectionTables.of(Parts.schema(source.label(), text, settings, texts));
    }

    private static void createMissing(Schema schema, Database database, KnownGenerators known) {
        if (schema.createMissing()
                && Parts.createMissing(schema, database.store().catalog(), database.dataSource(), known)) {
            database.changed();
        }
    }

    /** Of a schema of nothing but collections and keys, the planner says that they need another store. */
    static boolean concernsTables(Schema schema) {
        boolean others = !schema.collections().isEmpty() || !schema.keySpaces().isEmpty();
        return !schema.tables().isEmpty() || !others;
    }

    private static void requireTables(SeedSettings settings, Catalog catalog, Database database) {
        if (catalog.tables().isEmpty()) {
            throw problem(
                    settings,
                    "there are no tables in " + database.store().name(),
                    "add ddl, or \"create: missing\" to the schema");
        }
        if (catalog.tables().stream().noneMatch(t -> t.access().refusal().isEmpty())) {
            throw problem(
                    settings,
                    "there is no table in " + database.store().name() + " that the role may read and insert into",
                    "grant it both rights, or use another role");
        }
    }

    private static MockCraftException problem(SeedSettings settings, String reason, String remedy) {
        return new MockCraftException(new Problem(Location.of(settings.schema().label()), "", reason, remedy));
    }
}
