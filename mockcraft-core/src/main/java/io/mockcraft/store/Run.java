package io.mockcraft.store;

import io.mockcraft.catalog.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * One insertion of a dataset: claimed, written, cleaned. Used by one thread at a time.
 */
public interface Run {

    /** Its number in the ledger. */
    long id();

    /** Where each claimed table's ranks start: 1 in an empty, unshared table. */
    Map<TableName, Long> bases();

    /** Why tables do not start where the claim wanted them to, one sentence each; empty when all do. */
    List<String> displaced();

    /**
     * Whether only the run's own rows can be in the way of a table's rows: nobody else had any there. Other bases are of no
     * use then.
     */
    boolean alone(TableName table);

    /**
     * Writes rows, and the mark that they are written, in one transaction. May be called again for fixtures; the rows
     * are the run's own all the same.
     *
     * @param steps what goes in, parents first
     * @return what was written
     * @throws ClashException when a row that was there before has a key or unique value of ours: nothing was written
     * @throws io.mockcraft.problem.MockCraftException for every other refusal of the database: nothing was written
     */
    WriteReport write(List<WriteStep> steps);

    /**
     * Removes the run's rows and what hangs on them, sets references and sequences back, and ends the run; again a no-op.
     * A transaction that the run joined must be over.
     *
     * @throws io.mockcraft.problem.MockCraftException naming table, constraint and row count when it cannot
     */
    CleanReport clean();

    /**
     * The data source that the test must use in {@link CleanupMode#ROLLBACK}, because only its connection sees the rows:
     * one connection, whose close does nothing and whose commit keeps the work only until {@link #clean}; or the one that
     * gives out a joined transaction. Empty in every other mode, and before the first {@link #write}.
     */
    default Optional<DataSource> dataSource() {
        return Optional.empty();
    }

    /**
     * What {@link Store#lastWrite} tells after the last {@link #write} for as long as nobody writes anything else; empty when
     * that cannot be told.
     */
    default OptionalLong lastWrite() {
        return OptionalLong.empty();
    }

    /** Leaves the rows where they are, never to be swept; ends the run. */
    void keep();
}
