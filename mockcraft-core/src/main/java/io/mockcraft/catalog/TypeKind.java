package io.mockcraft.catalog;

/** The families of column types that generation tells apart. */
public enum TypeKind {
    BOOLEAN,
    SMALLINT,
    INTEGER,
    BIGINT,
    /** Exact numbers with a precision and scale; {@code money} too. */
    DECIMAL,
    REAL,
    DOUBLE,
    /** Text of any length, or up to {@link DataType#length()}. */
    TEXT,
    /** Text padded with blanks to {@link DataType#length()}. */
    CHAR,
    DATE,
    TIME,
    TIME_ZONED,
    TIMESTAMP,
    TIMESTAMP_ZONED,
    INTERVAL,
    UUID,
    JSON,
    BYTES,
    INET,
    CIDR,
    MAC_ADDRESS,
    BIT,
    XML,
    ENUM,
    ARRAY,
    RANGE,
    MULTIRANGE,
    TEXT_SEARCH,
    /** point, line, box, path, polygon, circle: see {@link DataType#sqlName()}. */
    GEOMETRIC,
    COMPOSITE,
    /** A type that MockCraft cannot make values for. */
    OTHER;

    /** Whether its values are whole numbers. */
    public boolean whole() {
        return this == SMALLINT || this == INTEGER || this == BIGINT;
    }
}
