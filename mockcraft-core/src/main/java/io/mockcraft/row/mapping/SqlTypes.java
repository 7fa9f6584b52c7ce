package io.mockcraft.row.mapping;

import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Dates and moments as JDBC's own types, and as {@code java.util.Date}, which older beans still have. */
final class SqlTypes {

    private SqlTypes() {}

    /** The value as that type; null when it is none of these. */
    static @Nullable Object to(Object value, Class<?> type) {
        if (type == Timestamp.class || type == java.util.Date.class) {
            return timestamp(value);
        }
        if (type == Date.class) {
            return value instanceof LocalDate day ? Date.valueOf(day) : null;
        }
        return type == Time.class && value instanceof LocalTime time ? Time.valueOf(time) : null;
    }

    /** Without a zone it is the JVM's time, as it is for JDBC. */
    private static @Nullable Object timestamp(Object value) {
        if (value instanceof Instant moment) {
            return Timestamp.from(moment);
        }
        if (value instanceof LocalDate day) {
            return Timestamp.valueOf(day.atStartOfDay());
        }
        return value instanceof LocalDateTime time ? Timestamp.valueOf(time) : null;
    }
}
