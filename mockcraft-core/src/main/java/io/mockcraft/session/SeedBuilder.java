package io.mockcraft.session;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.ValueMaker;
import io.mockcraft.generator.custom.CustomGenerator;
import io.mockcraft.plan.outline.PlanOutline;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.replay.Recipe;
import io.mockcraft.schema.Schema;
import io.mockcraft.store.CleanupMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Says what to seed and where; {@link #start()} does it. Not thread-safe.
 *
 * <p>Only {@link #into} is needed.
 */
public final class SeedBuilder {

    private final SchemaSource schema;
    private final List<String> ddl = new ArrayList<>();
    private final Map<String, String> params = new LinkedHashMap<>();
    private @Nullable Class<?> beside;
    private @Nullable SeedChoice seed;
    private @Nullable SeedChoice fallbackSeed;
    private int rows = -1;
    private String profile = "";
    private CleanupMode cleanup = CleanupMode.CASCADE;
    private String label = "";
    private final List<GeneratorFactory> generators = new ArrayList<>();
    private boolean processes;
    private @Nullable DataSource target;
    private final Set<String> ownHosts = new LinkedHashSet<>();
    private @Nullable DataSource joined;
    private @Nullable Recipe replayed;
    private @Nullable Progress progress;
    private Databases databases = Databases.ofThisJvm();

    /** Begins with a schema. */
    public SeedBuilder(SchemaSource schema) {
        this.schema = schema;
    }

    /** Looks for the schema and the scripts beside this class first. */
    public SeedBuilder relativeTo(Class<?> type) {
        this.beside = type;
        return this;
    }

    /** The seed; {@code -Dmockcraft.seed} and {@code MOCKCRAFT_SEED} win over it. Any number is good, 0 too. */
    public SeedBuilder seed(long value) {
        return seed(value, "seed(" + value + ")");
    }

    /** The seed, and who chose it, for messages. */
    public SeedBuilder seed(long value, String source) {
        this.seed = new SeedChoice(value, source);
        return this;
    }

    /** The seed when nobody else names one but the schema. */
    public SeedBuilder fallbackSeed(long value, String source) {
        this.fallbackSeed = new SeedChoice(value, source);
        return this;
    }

    /** The rows of each table whose count the schema leaves open; 0 or more. */
    public SeedBuilder rows(int count) {
        if (count < 0) {
            throw refused("rows", "there cannot be " + count + " rows", "give 0 or more");
        }
        this.rows = count;
        return this;
    }

    /** One of the schema's profiles; empty for none. */
    public SeedBuilder profile(String name) {
        this.profile = name;
        return this;
    }

    /** A parameter of the schema, as its text would be in YAML. */
    public SeedBuilder param(String name, Object value) {
        params.put(name, value.toString());
        return this;
    }

    /**
     * SQL scripts that run once per database and JVM, before its tables are read: names looked for like schemas, or, where
     * one holds a semicolon or a line break, the SQL itself.
     */
    public SeedBuilder ddl(String... scripts) {
        ddl.addAll(List.of(scripts));
        return this;
    }

    /** How the rows are taken out again; {@link CleanupMode#CASCADE} unless said. */
    public SeedBuilder cleanup(CleanupMode mode) {
        this.cleanup = mode;
        return this;
    }

    /**
     * A generator of the test's own: {@code generator("sku", draw -> "SKU-" + draw.rank())}. It wins over one of the catalogue.
     *
     * @param name its name in the schema
     * @param maker makes its values
     */
    public SeedBuilder generator(String name, ValueMaker maker) {
        return generator(CustomGenerator.of(name, maker));
    }

    /** The same for one that was made before, or for a class of one's own. */
    public SeedBuilder generator(GeneratorFactory generator) {
        generators.add(generator);
        return this;
    }

    /**
     * Lets the schema start programs with {@code generator: process}; so do {@code -Dmockcraft.allowProcesses=true} and
     * {@code MOCKCRAFT_ALLOW_PROCESSES=true}. Only for schemas that are trusted like code.
     */
    public SeedBuilder allowProcesses() {
        this.processes = true;
        return this;
    }

    /** Where the rows go. It is never closed. */
    public SeedBuilder into(DataSource dataSource) {
        this.target = dataSource;
        return this;
    }

    /** A host that is known to be the test's own, a container's: then it is not refused for not being this machine. */
    public SeedBuilder ownHost(String name) {
        ownHosts.add(name);
        return this;
    }

    /**
     * Writes the rows into a transaction that somebody else began and ends; its rollback takes them out. What it commits is
     * removed by {@link Seeded#close()}, which must come after its end.
     *
     * @param transaction gives out the transaction's connection, whose close does nothing, while it is open; one that
     *     commits by itself when it is over
     */
    public SeedBuilder joining(DataSource transaction) {
        this.joined = transaction;
        return this;
    }

    /** Who asks, for people who read the ledger and the log: a test's name. */
    public SeedBuilder label(String name) {
        this.label = name;
        return this;
    }

    /** Repeats a run: its seed, profile, parameters and bases win over everything else. */
    public SeedBuilder replaying(Recipe recipe) {
        this.replayed = recipe;
        return this;
    }

    /** Keeps what is known of databases in this object instead of one for the whole JVM. */
    public SeedBuilder knownTo(Databases known) {
        this.databases = known;
        return this;
    }

    /**
     * Seeds the database.
     *
     * @throws MockCraftException when schema, database or both do not allow it; then nothing of it is left there
     */
    public Seeded start() {
        SeedSettings settings = settings();
        if (target == null) {
            throw refused("into", "no database is given", "say .into(dataSource)");
        }
        return Seeded.start(settings, databases, p -> this.progress = p);
    }

    /**
     * Proves that {@link #start()} has a plan, and tells it, without writing anything: no rows, no ledger, no claim; scripts of
     * {@link #ddl} are not run. Tables that {@code create: missing} would create are created in a transaction that is rolled back
     * at once, so that the plan is the one {@link #start()} would follow.
     *
     * @return the plan in words: tables in their order, rows, how each column is made, what is unique, notices
     * @throws MockCraftException with all problems of schema, database and plan
     */
    public PlanOutline plan() {
        if (target == null) {
            throw refused("into", "no database is given", "say .into(dataSource)");
        }
        return DryRun.of(settings(), target);
    }

    /** What a failure tells of a start that came to no end, or that did not begin; needs no database. */
    public SeedStory story() {
        if (progress != null) {
            return progress.story();
        }
        SeedSettings settings = settings();
        Schema read = Preparation.schema(settings, new Texts(beside));
        return new Progress(settings, Preparation.chosen(settings, read, databases), null, null, List.of()).story();
    }

    private SeedSettings settings() {
        return new SeedSettings(
                schema,
                beside,
                seed,
                fallbackSeed,
                rows,
                replayed == null ? profile : replayed.profile(),
                replayed == null ? Map.copyOf(params) : Params.of(replayed.params(), "the replay token"),
                List.copyOf(ddl),
                cleanup,
                label,
                target,
                Set.copyOf(ownHosts),
                joined,
                replayed,
                KnownGenerators.with(generators, processes || Allowed.processes(System::getProperty, System::getenv)));
    }

    private MockCraftException refused(String path, String reason, String remedy) {
        return new MockCraftException(new Problem(Location.of(schema.label()), path, reason, remedy));
    }
}
