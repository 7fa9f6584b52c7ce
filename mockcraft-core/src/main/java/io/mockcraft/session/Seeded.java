package io.mockcraft.session;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.SelectedRows;
import io.mockcraft.plan.outline.PlanOutline;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.CleanupMode;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database with our rows in it; closing takes them out again.
 *
 * <p>Used by one thread at a time. The data source stays open.
 */
public interface Seeded extends AutoCloseable {

    /** The rows, recomputed without asking the database. */
    Dataset dataset();

    /**
     * Seeded rows of a table.
     *
     * @param where which of them, in the schema's language, such as {@code state == 'PAID'}; empty for all
     * @throws MockCraftException when there is no such table or column, or the condition is none
     */
    SelectedRows rows(String table, String where);

    /**
     * One made value, outside every table.
     *
     * @param generator the generator, such as {@code email}
     * @param key whose value it is: the same seed and key give the same value
     */
    @Nullable
    Object fake(String generator, String key);

    /**
     * The same for a generator whose values alone tell their type, such as a lambda.
     *
     * @param wanted what the value is for: a number, a date or another class of {@code java.time}, a UUID, a list, a map; text
     *     for every other class
     */
    @Nullable
    Object fake(String generator, String key, Class<?> wanted);

    /** Makes single rows in this database, taken out together with the others. */
    Fixtures fixtures();

    /** The database; where the rows are to be rolled back, the one connection that sees them. */
    DataSource dataSource();

    /** The plan that the rows follow, in words. */
    PlanOutline plan();

    /** The seed and who chose it. */
    SeedChoice seed();

    /** What was seeded, and what the user should know about it. */
    SeedReport report();

    /**
     * Makes the database what it was right after {@link SeedBuilder#start()}. Where nothing was written since, it does
     * nothing.
     *
     * @throws MockCraftException when the rows are no longer this session's: taken out, or kept
     */
    void reset();

    /**
     * Leaves the rows in the database until {@link io.mockcraft.MockCraft#endKept} takes them out; nothing sweeps them, and
     * {@link #close()} does nothing any more.
     *
     * @return the run's number
     */
    long keep();

    /**
     * Takes the rows out again, with what hangs on them; a second call does nothing.
     *
     * @return what was deleted
     * @throws MockCraftException when the database does not allow it
     */
    CleanReport clean();

    /** {@link #clean()}, or {@link #keep()} where the mode is {@link CleanupMode#NONE}. */
    @Override
    void close();
}
