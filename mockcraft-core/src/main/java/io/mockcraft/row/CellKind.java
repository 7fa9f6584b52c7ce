package io.mockcraft.row;

/** The shapes of value that a {@link Cell} can hold. */
public enum CellKind {
    NULL,
    BOOLEAN,
    /** A whole number of up to 64 bits. */
    INTEGER,
    /** An exact number: a whole number of 64 bits and a scale. */
    DECIMAL,
    /** A floating-point number. */
    FLOAT,
    TEXT,
    /** Days since 1970-01-01. */
    DATE,
    /** Microseconds of the day. */
    TIME,
    /** A date and time without a zone: microseconds since 1970-01-01T00:00. */
    TIMESTAMP,
    /** A moment: microseconds since 1970-01-01T00:00Z. */
    INSTANT,
    /** Two halves of 64 bits. */
    UUID,
    BYTES,
    /** A {@code List<Object>}, of what {@link Cell#toObject()} returns. */
    LIST,
    /** A {@code Map<String, Object>} in its own order: a JSON document or a composite value. */
    DOCUMENT
}
