package io.mockcraft.session.lifecycle;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.ValueMaker;
import io.mockcraft.generator.custom.CustomGenerator;
import io.mockcraft.plan.outline.PlanOutline;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.replay.Recipe;
import io.mockcraft.schema.Schema;
import io.mockcraft.session.SeedBuilder;
import io.mockcraft.session.SeedChoice;
import io.mockcraft.session.Seeded;
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
 * Takes what people say of a seeding and, for test frameworks, what only they know: who asks, what wins over what, which
 * transaction to join, which run to repeat.
 */
public final class SessionBuilder implements SeedBuilder {

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

    /** Begins with a schema, or with none. */
    public SessionBuilder(SchemaSource schema) {
        this.schema = schema;
    }

    @Override
    public SessionBuilder relativeTo(Class<?> type) {
        this.beside = type;
        return this;
    }

    @Override
    public SessionBuilder seed(long value) {
        return seed(value, "seed(" + value + ")");
    }

    @Override
    public SessionBuilder rows(int count) {
        if (count < 0) {
            throw refused("rows", "there cannot be " + count + " rows", "give 0 or more");
        }
        this.rows = count;
        return this;
    }

    @Override
    public SessionBuilder profile(String name) {
        this.profile = name;
        return this;
    }

    @Override
    public SessionBuilder param(String name, Object value) {
        params.put(name, value.toString());
        return this;
    }

    @Override
    public SessionBuilder ddl(String... scripts) {
        ddl.addAll(List.of(scripts));
        return this;
    }

    @Override
    public SessionBuilder cleanup(CleanupMode mode) {
        this.cleanup = mode;
        return this;
    }

    @Override
    public SessionBuilder generator(String name, ValueMaker maker) {
        return generator(CustomGenerator.of(name, maker));
    }

    @Override
    public SessionBuilder generator(GeneratorFactory generator) {
        generators.add(generator);
        return this;
    }

    @Override
    public SessionBuilder allowProcesses() {
        this.processes = true;
        return this;
    }

    @Override
    public SessionBuilder label(String name) {
        this.label = name;
        return this;
    }

    @Override
    public SessionBuilder into(DataSource dataSource) {
        this.target = dataSource;
        return this;
    }

    @Override
    public Session start() {
        return Session.start(settings(), target(), databases, p -> this.progress = p);
    }

    @Override
    public PlanOutline plan() {
        return DryRun.of(settings(), target());
    }

    /** The seed, and who chose it, for messages. */
    public SessionBuilder seed(long value, String source) {
        this.seed = new SeedChoice(value, source);
        return this;
    }

    /** The seed when nobody else names one but the schema. */
    public SessionBuilder fallbackSeed(long value, String source) {
        this.fallbackSeed = new SeedChoice(value, source);
        return this;
    }

    /** A host that is known to be the test's own, a container's: then it is not refused for not being this machine. */
    public SessionBuilder ownHost(String name) {
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
    public SessionBuilder joining(DataSource transaction) {
        this.joined = transaction;
        return this;
    }

    /** Repeats a run: its seed, profile, parameters and bases win over everything else. */
    public SessionBuilder replaying(Recipe recipe) {
        this.replayed = recipe;
        return this;
    }

    /** Keeps what is known of databases in this object instead of one for the whole JVM. */
    public SessionBuilder knownTo(Databases known) {
        this.databases = known;
        return this;
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

    private DataSource target() {
        if (target == null) {
            throw refused("into", "no database is given", "say .into(dataSource)");
        }
        return target;
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
                Set.copyOf(ownHosts),
                joined,
                replayed,
                KnownGenerators.with(generators, processes || Allowed.processes(System::getProperty, System::getenv)));
    }

    private MockCraftException refused(String path, String reason, String remedy) {
        return new MockCraftException(new Problem(Location.of(schema.label()), path, reason, remedy));
    }
}
