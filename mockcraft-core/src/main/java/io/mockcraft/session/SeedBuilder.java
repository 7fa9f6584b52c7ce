package io.mockcraft.session;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.ValueMaker;
import io.mockcraft.plan.outline.PlanOutline;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.store.CleanupMode;
import javax.sql.DataSource;

/**
 * Says what to seed and where; {@link #start()} does it.
 *
 * <p>{@link io.mockcraft.MockCraft} gives one out; of what can be said, only {@link #into} is needed. Not thread-safe.
 */
public interface SeedBuilder {

    /** Looks for the schema and the scripts beside this class first. */
    SeedBuilder relativeTo(Class<?> type);

    /** The seed; {@code -Dmockcraft.seed} and {@code MOCKCRAFT_SEED} win over it. Any number is good, 0 too. */
    SeedBuilder seed(long value);

    /** The rows of each table whose count the schema leaves open; 0 or more. */
    SeedBuilder rows(int count);

    /** One of the schema's profiles; empty for none. */
    SeedBuilder profile(String name);

    /** A parameter of the schema, as its text would be in YAML. */
    SeedBuilder param(String name, Object value);

    /**
     * SQL scripts that run once per database and JVM, before its tables are read: names looked for like schemas, or, where
     * one holds a semicolon or a line break, or begins like a statement, the SQL itself.
     */
    SeedBuilder ddl(String... scripts);

    /** How the rows are taken out again; {@link CleanupMode#CASCADE} unless said. */
    SeedBuilder cleanup(CleanupMode mode);

    /**
     * A generator of the test's own: {@code generator("sku", draw -> "SKU-" + draw.rank())}. It wins over one of the catalogue.
     *
     * @param name its name in the schema
     * @param maker makes its values
     */
    SeedBuilder generator(String name, ValueMaker maker);

    /** The same for one that was made before, or for a class of one's own. */
    SeedBuilder generator(GeneratorFactory generator);

    /**
     * Lets the schema start programs with {@code generator: process}; so do {@code -Dmockcraft.allowProcesses=true} and
     * {@code MOCKCRAFT_ALLOW_PROCESSES=true}. Only for schemas that are trusted like code.
     */
    SeedBuilder allowProcesses();

    /** Who asks, for people who read messages, the ledger and the log. Fixtures depend on it, as on the seed. */
    SeedBuilder label(String name);

    /** Where the rows go. It is never closed. */
    SeedBuilder into(DataSource dataSource);

    /**
     * Seeds the database.
     *
     * @throws MockCraftException when schema, database or both do not allow it; then nothing of it is left there
     */
    Seeded start();

    /**
     * Proves that {@link #start()} has a plan, and tells it, without writing anything: no rows, no ledger, no claim; scripts of
     * {@link #ddl} are not run. Tables that {@code create: missing} would create are created in a transaction that is rolled back
     * at once, so that the plan is the one {@link #start()} would follow.
     *
     * @return the plan in words: tables in their order, rows, how each column is made, what is unique, notices
     * @throws MockCraftException with all problems of schema, database and plan
     */
    PlanOutline plan();
}
