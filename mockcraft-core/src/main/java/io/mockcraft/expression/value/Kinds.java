package io.mockcraft.expression.value;

import io.mockcraft.catalog.TypeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** The kind of type that a value is of. */
final class Kinds {

    private Kinds() {}

    static TypeKind of(Object sample) {
        if (sample instanceof Double) {
            return TypeKind.DOUBLE;
        } else if (sample instanceof Number) {
            return TypeKind.DECIMAL;
        } else if (sample instanceof Boolean) {
            return TypeKind.BOOLEAN;
        } else if (sample instanceof UUID) {
            return TypeKind.UUID;
        } else if (sample instanceof Interval) {
            return TypeKind.INTERVAL;
        } else if (sample instanceof Json) {
            return TypeKind.JSON;
        } else if (sample instanceof byte[]) {
            return TypeKind.BYTES;
        }
        return sample instanceof List ? TypeKind.ARRAY : ofTime(sample);
    }

    private static TypeKind ofTime(Object sample) {
        if (sample instanceof LocalDate) {
            return TypeKind.DATE;
        } else if (sample instanceof LocalDateTime) {
            return TypeKind.TIMESTAMP;
        } else if (sample instanceof Instant) {
            return TypeKind.TIMESTAMP_ZONED;
        }
        return sample instanceof LocalTime ? TypeKind.TIME : TypeKind.OTHER;
    }
}
