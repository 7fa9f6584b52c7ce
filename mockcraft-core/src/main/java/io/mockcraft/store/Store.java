package io.mockcraft.store;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Table;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A database that rows go to. One object per data source and JVM; thread-safe.
 *
 * <p>Its life: {@link #sweep}, {@link #catalog}, then for each run {@link #claim}, {@link Run#write},
 * {@link Run#clean}.
 */
public interface Store extends AutoCloseable {

    /** What the store is, for messages: product and address, never a password. */
    String name();

    /** What the database holds; read once, then remembered until {@link #forgetCatalog}. */
    Catalog catalog();

    /** Makes the next {@link #catalog} read again, because tables were created. */
    void forgetCatalog();

    /** Whether tables were created, altered or dropped since the catalog was read. */
    boolean outdated();

    /**
     * A table's first rows in the order of its key, those of runs left out: a value for each column's name, of the kinds
     * that {@link io.mockcraft.row.Cell#setObject} takes.
     *
     * @param limit the most rows to read
     * @throws io.mockcraft.problem.MockCraftException when the table cannot be read
     */
    List<Map<String, @Nullable Object>> existing(Table table, int limit);

    /**
     * Removes what dead runs left behind: of JVMs that ended without cleanup, and never of runs that live or were kept.
     *
     * @return one line for each run swept
     * @throws io.mockcraft.problem.MockCraftException naming every run whose leftovers cannot be removed; those of all
     *     others are
     */
    List<String> sweep();

    /**
     * Commits a claim: from now on the run's key ranges are its own, and the sequences stand behind them.
     *
     * @throws io.mockcraft.problem.MockCraftException when a live run holds what this one needs for too long
     */
    Run claim(ClaimRequest request);

    /** The runs that were left in the database on purpose, oldest first. */
    List<KeptRun> kept();

    /**
     * Cleans a kept run, whoever kept it; one that is gone already is nothing to clean.
     *
     * @param run its number, as {@link #kept} tells it
     * @throws io.mockcraft.problem.MockCraftException naming table, constraint and row count when it cannot
     */
    CleanReport end(long run);

    /** A number that stays the same while nobody writes anything to the server; empty when it cannot tell. */
    OptionalLong lastWrite();

    @Override
    void close();
}
