package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import java.util.Objects;

/** Chooses the writer of a type. */
final class ValueWriters {

    private ValueWriters() {}

    static ValueWriter of(DataType type) {
        return switch (type.kind()) {
            case ARRAY -> new ArrayWriter(Objects.requireNonNull(type.element()));
            case COMPOSITE -> new CompositeWriter(type.fields());
            case JSON -> new JsonWriter();
            default -> new ScalarWriter(type.kind());
        };
    }

    /** Whether the type's text never holds a character that an array or a row literal gives a meaning to. */
    static boolean isBare(TypeKind kind) {
        return switch (kind) {
            case BOOLEAN, SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE, DATE, TIME, UUID -> true;
            default -> false;
        };
    }
}
