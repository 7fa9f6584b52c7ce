package io.mockcraft.store.sql.relations;

/**
 * A column that a sequence numbers.
 *
 * @param table the table's number
 * @param column the column
 * @param sequence the sequence's number
 * @param sequenceName the sequence's quoted name
 * @param increment its step
 * @param max its largest value
 */
public record SequenceUse(long table, String column, long sequence, String sequenceName, long increment, long max) {}
