package io.mockcraft.store.sql.ledger;

import io.mockcraft.store.sql.names.Identifiers;
import io.mockcraft.store.sql.relations.Relation;
import java.util.List;

/**
 * One line of a run in the ledger: which rows of a table are its own.
 *
 * @param table the table's number
 * @param name its quoted name, for people
 * @param kind how rows are told
 * @param keyColumns the columns that tell them
 * @param first the first rank claimed
 * @param last the last rank claimed; less than {@code first} when none were
 * @param wasEmpty whether the table was empty and unshared when it was claimed
 * @param current whether the name still stands for the table of that number
 */
public record Claim(
        long table,
        String name,
        Kind kind,
        List<String> keyColumns,
        long first,
        long last,
        boolean wasEmpty,
        boolean current) {

    private static final List<String> PLACES = List.of("tableoid", "ctid", "xmin");

    /** A claim on rows that triggers wrote: no ranks of its own. */
    public static Claim ofTriggers(Relation table) {
        boolean places = table.key().isEmpty();
        return new Claim(
                table.oid(),
                Identifiers.quote(table.name()),
                places ? Kind.PLACES : Kind.KEYS,
                places ? PLACES : table.key(),
                1,
                0,
                false,
                true);
    }

    /** The condition that a row's key lies in the range. */
    public String range(String row) {
        return row + "." + Identifiers.quote(keyColumns.get(0)) + " BETWEEN " + first + " AND " + last;
    }

    /** How owned rows are told from others. */
    public enum Kind {
        /** By an integer key between first and last. */
        RANGE,
        /** By keys noted in the side table. */
        KEYS,
        /** All rows of the table. */
        WHOLE,
        /** By where a row lies and who wrote it: for tables without a key that triggers write to. */
        PLACES
    }
}
