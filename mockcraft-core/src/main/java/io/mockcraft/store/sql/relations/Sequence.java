package io.mockcraft.store.sql.relations;

/**
 * A sequence that may be moved.
 *
 * @param number the database's number for it
 * @param schema its schema
 * @param name its plain name
 * @param quoted its name for a statement, with the schema
 * @param increment its step
 * @param max its largest value
 */
public record Sequence(long number, String schema, String name, String quoted, long increment, long max) {}
