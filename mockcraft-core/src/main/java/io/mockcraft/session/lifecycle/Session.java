package io.mockcraft.session.lifecycle;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.SelectedRows;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.outline.PlanOutline;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.session.Fixtures;
import io.mockcraft.session.SeedChoice;
import io.mockcraft.session.SeedReport;
import io.mockcraft.session.Seeded;
import io.mockcraft.session.fixture.RowFixtures;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.store.WriteStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows that were written, until they are taken out, kept or passed on. */
public final class Session implements Seeded {

    private final SeedSettings settings;
    private final Database database;
    private final SeedChoice seed;
    private final Plan plan;
    private Attempt.Written written;
    private SeedReport report;
    private QuietWatch watch;
    private final RowFixtures fixtures;
    private boolean ended;

    private Session(
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
        this.fixtures = new RowFixtures(this::dataset, this::write, settings.label());
        this.watch = QuietWatch.from(written.run());
    }

    static Session start(SeedSettings settings, DataSource target, Databases databases, Consumer<Progress> told) {
        Database database = take(settings, target, databases);
        settings.generators().enter();
        boolean started = false;
        try {
            Session session = start(settings, database, databases, told);
            started = true;
            return session;
        } finally {
            if (!started) {
                release(database, settings);
            }
        }
    }

    /** Where the database does not answer, mistakes of the schema are told first: they can be mended without it. */
    private static Database take(SeedSettings settings, DataSource target, Databases databases) {
        try {
            return databases.take(target, settings.ownHosts());
        } catch (MockCraftException e) {
            try {
                Preparation.schema(settings, new Texts(settings.beside()));
            } catch (MockCraftException mistakes) {
                mistakes.addSuppressed(e);
                throw mistakes;
            }
            throw e;
        }
    }

    private static Session start(
            SeedSettings settings, Database database, Databases databases, Consumer<Progress> told) {
        long begin = System.nanoTime();
        Preparation ready = Preparation.of(settings, database, databases);
        told.accept(new Progress(settings, ready.seed(), null, null, List.of()));
        Seeding.Result result = new Seeding(settings, database, ready, told).run();
        SeedReport report = report(result, ready, System.nanoTime() - begin);
        return new Session(settings, database, ready.seed(), result.plan(), result.written(), report);
    }

    private static SeedReport report(Seeding.Result result, Preparation ready, long nanos) {
        List<String> notices = new ArrayList<>(ready.notices());
        notices.addAll(result.plan().notices());
        notices.addAll(result.notices());
        notices.addAll(result.written().run().displaced());
        notices.addAll(result.written().report().notices());
        return new SeedReport(result.written().report().rows(), nanos, notices);
    }

    @Override
    public Dataset dataset() {
        return written.dataset();
    }

    @Override
    public SelectedRows rows(String table, String where) {
        return ChosenRows.of(dataset().table(table), where, plan.now(), Location.of(settings.label()));
    }

    @Override
    public @Nullable Object fake(String generator, String key) {
        return fake(generator, key, Object.class);
    }

    @Override
    public @Nullable Object fake(String generator, String key, Class<?> wanted) {
        return FakeValues.make(
                settings.generators().catalogue(), generator, wanted, seed.value(), key, settings.label());
    }

    @Override
    public Fixtures fixtures() {
        return fixtures;
    }

    @Override
    public DataSource dataSource() {
        return written.run().dataSource().orElseGet(database::dataSource);
    }

    @Override
    public PlanOutline plan() {
        return plan.outline();
    }

    @Override
    public SeedChoice seed() {
        return seed;
    }

    @Override
    public SeedReport report() {
        return report;
    }

    @Override
    public void reset() {
        requireGoingOn();
        if (watch.quiet(database)) {
            return;
        }
        written.run().clean();
        fixtures.forget();
        written = new Attempt(database, settings, plan, seed.value(), false).write();
        report = new SeedReport(written.report().rows(), report.nanos(), report.notices());
        watch = QuietWatch.from(written.run());
    }

    @Override
    public long keep() {
        if (!ended) {
            ended = true;
            release(database, settings);
            written.run().keep();
        }
        return written.run().id();
    }

    @Override
    public CleanReport clean() {
        if (ended) {
            return new CleanReport(Map.of(), List.of());
        }
        ended = true;
        try {
            return written.run().clean();
        } catch (RuntimeException e) {
            if (settings.cleanup() != CleanupMode.ROLLBACK && settings.joined() == null) {
                database.failed(written.run().id());
            }
            throw e;
        } finally {
            release(database, settings);
        }
    }

    @Override
    public void close() {
        if (settings.cleanup() == CleanupMode.NONE) {
            keep();
        } else {
            clean();
        }
    }

    /** What a failure tells of these rows. */
    public SeedStory story() {
        return new Progress(settings, seed, plan, dataset(), written.run().displaced()).story();
    }

    /** Fixtures for a test on these rows, which begins to count its own anew. */
    public Fixtures fixtures(String test) {
        return fixtures.of(test);
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
     * @param label who begins, as {@link SessionBuilder#label} takes it; the ledger goes on naming who wrote the rows
     */
    public Session passOn(String label) {
        requireGoingOn();
        ended = true;
        return new Session(settings.labelled(label), database, seed, plan, written, report);
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
}
