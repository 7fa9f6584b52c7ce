package io.mockcraft.session;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.plan.Plan;
import io.mockcraft.replay.DatasetLine;
import io.mockcraft.replay.Recipe;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.CleanupMode;
import javax.sql.DataSource;

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
        this.watch = QuietWatch.from(database);
    }

    static Seeded start(SeedSettings settings, Databases databases) {
        Database database = databases.take(settings.target());
        boolean started = false;
        try {
            Seeded seeded = start(settings, database, databases);
            started = true;
            return seeded;
        } finally {
            if (!started) {
                database.release();
            }
        }
    }

    private static Seeded start(SeedSettings settings, Database database, Databases databases) {
        long begin = System.nanoTime();
        Preparation ready = Preparation.of(settings, database, databases);
        Seeding.Result result = new Seeding(settings, database, ready).run();
        SeedReport report = SeedReport.of(result, ready, System.nanoTime() - begin);
        return new Seeded(settings, database, ready.seed(), result.plan(), result.written(), report);
    }

    /** The rows, recomputed without asking the database. */
    public Dataset dataset() {
        return written.dataset();
    }

    /** The database. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    /** The seed and who chose it. */
    public SeedChoice seed() {
        return seed;
    }

    /** What was seeded, and what the user should know about it. */
    public SeedReport report() {
        return report;
    }

    /** Everything that made these rows, for a replay. */
    public Recipe recipe() {
        return Recipes.of(settings, seed, plan, dataset());
    }

    /** The line that a failure shows. */
    public DatasetLine line() {
        Dataset standard = Recipes.standard(plan, seed.value());
        return new DatasetLine(
                seed.value(),
                seed.source(),
                settings.schema().label(),
                Plan.ENGINE_VERSION,
                plan.fingerprint(),
                standard.rows(),
                standard.fingerprint());
    }

    /**
     * Makes the database what it was right after {@link SeedBuilder#start()}. Where nothing was written since, it does
     * nothing.
     */
    public void reset() {
        if (watch.quiet(database)) {
            return;
        }
        written.run().clean();
        written = new Attempt(database, settings, plan, seed.value()).write();
        report = report.again(written.report());
        watch = QuietWatch.from(database);
    }

    /** Leaves the rows in the database for good; nothing sweeps them, and {@link #close()} does nothing any more. */
    public void keep() {
        if (!ended) {
            ended = true;
            database.release();
            written.run().keep();
        }
    }

    /**
     * Takes the rows out again, with what hangs on them; a second call does nothing.
     *
     * @return what was deleted
     * @throws io.mockcraft.problem.MockCraftException when the database does not allow it
     */
    public CleanReport clean() {
        if (ended) {
            return new CleanReport(java.util.Map.of(), java.util.List.of());
        }
        ended = true;
        try {
            return written.run().clean();
        } finally {
            database.release();
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
