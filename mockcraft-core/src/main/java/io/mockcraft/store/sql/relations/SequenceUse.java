package io.mockcraft.store.sql.relations;

/**
 * A column that a sequence numbers.
 *
 * @param table the table's number
 * @param column the column
 * @param sequence the sequence
 * @param alone whether every value of the column comes from this sequence; else the application may draw for it here,
 *     or may not
 */
public record SequenceUse(long table, String column, Sequence sequence, boolean alone) {}
