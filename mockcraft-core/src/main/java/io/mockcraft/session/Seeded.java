package io.mockcraft.session;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.SelectedRows;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.outline.PlanOutline;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.WriteStep;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database with our rows in it; closing takes them out again.
 *
 * <p>Used by one thread at a time. The data source stays open.
 */
public final class Seeded implements AutoCloseable {

    private final SeedSettings settings;
    private final Database database;
    private final SeedChoice seed;
    private final Plan plan;
    private Attempt.Written written;
    private SeedReport report;
    private QuietWatch watch;
    private final Fixtures fixtures;
    private boolean ended;

    private Seeded(
            SeedSettings settings,
            Database database,
            SeedChoice seed,
            Plan plan,
            Attempt.Written written,
            SeedReport report) {
        this.settings = settings;
        this.database = database;
        this.seed = seed;
        this.plan = plan;
        this.written = written;
        this.report = report;
        this.fixtures = new Fixtures(this, settings.label());
        this.watch = QuietWatch.from(written.run());
    }

    static Seeded start(SeedSettings settings, Databases databases, Consumer<Progress> told) {
        Database database = databases.take(Objects.requireNonNull(settings.target(), "target"), settings.ownHosts());
        settings.generators().enter();
        boolean started = false;
        try {
            Seeded seeded = start(settings, database, databases, told);
            started = true;
            return seeded;
        } finally {
            if (!started) {
                release(database, settings);
            }
        }
    }

    private static Seeded start(
            SeedSettings settings, Database database, Databases databases, Consumer<Progress> told) {
        long begin = System.nanoTime();
        Preparation ready = Preparation.of(settings, database, databases);
        told.accept(new Progress(settings, ready.seed(), null, null, List.of()));
        Seeding.Result result = new Seeding(settings, database, ready, told).run();
        SeedReport report = SeedReport.of(result, ready, System.nanoTime() - begin);
        return new Seeded(settings, database, ready.seed(), result.plan(), result.written(), report);
    }

    /** The rows, recomputed without asking the database. */
    public Dataset dataset() {
        return written.dataset();
    }

    /**
     * Seeded rows of a table.
     *
     * @param where which of them, in the schema's language, such as {@code state == 'PAID'}; empty for all
     * @throws io.mockcraft.problem.MockCraftException when there is no such table or column, or the condition is none
     */
    public SelectedRows rows(String table, String where) {
        return ChosenRows.of(dataset().table(table), where, plan.now(), Location.of(settings.label()));
    }

    /**
     * One made value, outside every table.
     *
     * @param generator the generator, such as {@code email}
     * @param key whose value it is: the same seed and key give the same value
     */
    public @Nullable Object fake(String generator, String key) {
        return fake(generator, key, Object.class);
    }

    /**
     * The same for a generator whose values alone tell their type, such as a lambda.
     *
     * @param wanted what the value is for: a number, a date or another class of {@code java.time}, a UUID, a list, a map; text
     *     for every other class
     */
    public @Nullable Object fake(String generator, String key, Class<?> wanted) {
        return FakeValues.make(
                settings.generators().catalogue(), generator, wanted, seed.value(), key, settings.label());
    }

    /** Makes single rows in this database, taken out together with the others. */
    public Fixtures fixtures() {
        return fixtures;
    }

    /** The database; where the rows are to be rolled back, the one connection that sees them. */
    public DataSource dataSource() {
        return written.run().dataSource().orElseGet(database::dataSource);
    }

    /** The plan that the rows follow, in words. */
    public PlanOutline plan() {
        return plan.outline();
    }

    /** The seed and who chose it. */
    public SeedChoice seed() {
        return seed;
    }

    /** What was seeded, and what the user should know about it. */
    public SeedReport report() {
        return report;
    }

    /** What a failure tells of these rows. */
    public SeedStory story() {
        return new Progress(settings, seed, plan, dataset(), written.run().displaced()).story();
    }

    /**
     * Makes the database what it was right after {@link SeedBuilder#start()}. Where nothing was written since, it does
     * nothing.
     *
     * @throws MockCraftException when the rows were taken out, kept or passed on
     */
    public void reset() {
        requireGoingOn();
        if (watch.quiet(database)) {
            return;
        }
        written.run().clean();
        fixtures.forget();
        written = new Attempt(database, settings, plan, seed.value(), false).write();
        report = report.again(written.report());
        watch = QuietWatch.from(written.run());
    }

    /**
     * Whether somebody else could begin with these rows as if they had just been seeded: nothing was written since, they are
     * to be taken out in the end, and beside them there is room for as many again, so that nobody has to wait for them.
     */
    public boolean canPassOn() {
        return !ended && settings.cleanup() != CleanupMode.NONE && Room.besides(dataset()) && watch.quiet(database);
    }

    /**
     * The same rows for somebody else; this session has ended. Only where {@link #canPassOn()} said so just now.
     *
     * @param label who begins, as {@link SeedBuilder#label} takes it; the ledger goes on naming who wrote the rows
     */
    public Seeded passOn(String label) {
        requireGoingOn();
        ended = true;
        return new Seeded(settings.labelled(label), database, seed, plan, written, report);
    }

    private void requireGoingOn() {
        if (ended) {
            throw new MockCraftException(new Problem(
                    Location.of(settings.label()), "", "these rows are no longer this session's", "start another one"));
        }
    }

    /** Writes more rows of this run, in one transaction. */
    void write(List<WriteStep> steps) {
        requireGoingOn();
        written.run().write(steps);
    }

    private static void release(Database database, SeedSettings settings) {
        database.release();
        settings.generators().leave();
    }

    /**
     * Leaves the rows in the database until {@link io.mockcraft.MockCraft#endKept} takes them out; nothing sweeps them, and
     * {@link #close()} does nothing any more.
     *
     * @return the run's number
     */
    public long keep() {
        if (!ended) {
            ended = true;
            release(database, settings);
            written.run().keep();
        }
        return written.run().id();
    }

    /**
     * Takes the rows out again, with what hangs on them; a second call does nothing.
     *
     * @return what was deleted
     * @throws io.mockcraft.problem.MockCraftException when the database does not allow it
     */
    public CleanReport clean() {
        if (ended) {
            return new CleanReport(Map.of(), List.of());
        }
        ended = true;
        try {
            return written.run().clean();
        } finally {
            release(database, settings);
        }
    }

    /** {@link #clean()}, or {@link #keep()} where the mode is {@link CleanupMode#NONE}. */
    @Override
    public void close() {
        if (settings.cleanup() == CleanupMode.NONE) {
            keep();
        } else {
            clean();
        }
    }
}
