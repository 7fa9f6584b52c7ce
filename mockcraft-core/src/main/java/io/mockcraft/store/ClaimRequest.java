package io.mockcraft.store;

import io.mockcraft.catalog.TableName;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a run asks for before it writes.
 *
 * @param label who asks, for people who read the ledger: the test's name
 * @param mode how the run will be cleaned
 * @param tables the tables it will write to
 * @param ties references that rows may hang on the run's by, whether or not a foreign key holds them
 * @param joined gives out the connection of a transaction that somebody else began and ends: the rows go into it, and are
 *     gone with its rollback. Null for transactions of the store's own
 * @param probing whether tables are tried on after a refusal, so that all refusals are told together: the others are
 *     suppressed in the first
 */
public record ClaimRequest(
        String label,
        CleanupMode mode,
        List<TableClaim> tables,
        List<Tie> ties,
        @Nullable DataSource joined,
        boolean probing) {

    /** For a run whose transactions are the store's own, where foreign keys tell all that can hang on its rows. */
    public ClaimRequest(String label, CleanupMode mode, List<TableClaim> tables) {
        this(label, mode, tables, List.of(), null, false);
    }

    /** Makes the lists immutable. */
    public ClaimRequest {
        tables = List.copyOf(tables);
        ties = List.copyOf(ties);
    }

    /**
     * A claim on one table.
     *
     * @param table the table
     * @param ranks how many ranks the run needs: its rows and the reserve for fixtures
     * @param capacity the largest rank that the table's keys and unique values allow: base + ranks - 1 stays within
     * @param numbered the integer key column whose values are the ranks themselves, so that a range tells the rows; null
     *     when the key is of another kind
     * @param keys how the keys that its sequences number follow from ranks
     * @param wanted where the ranks are to start if that range is free; 0 when any place will do
     */
    public record TableClaim(
            TableName table,
            long ranks,
            long capacity,
            @Nullable String numbered,
            KeySteps keys,
            long wanted) {

        /** A claim that any place will do for. */
        public TableClaim(TableName table, long ranks, long capacity, @Nullable String numbered) {
            this(table, ranks, capacity, numbered, KeySteps.RANKS, 0);
        }
    }

    /**
     * A reference that the schema declares. Types of the two sides may differ.
     *
     * @param child the referencing table
     * @param columns the referencing columns
     * @param parent the table referred to
     * @param parentColumns the columns referred to, in the order of {@code columns}
     * @param kind which rows refer by it; null for all
     */
    public record Tie(
            TableName child,
            List<String> columns,
            TableName parent,
            List<String> parentColumns,
            @Nullable Kind kind) {

        /** Makes the lists immutable. */
        public Tie {
            columns = List.copyOf(columns);
            parentColumns = List.copyOf(parentColumns);
        }
    }

    /**
     * What a referencing row says of the table that it refers to.
     *
     * @param column the column that says so
     * @param value what it holds, as the database writes it
     */
    public record Kind(String column, String value) {}
}
