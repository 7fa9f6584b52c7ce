package io.mockcraft.store.sql.existing;

import io.mockcraft.catalog.TypeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one value as the object that a cell takes; types without an object of their own as their text. */
final class FoundValue {

    private FoundValue() {}

    static @Nullable Object read(ResultSet row, int place, TypeKind kind) throws SQLException {
        String text = row.getString(place);
        if (text == null || unbounded(text)) {
            return text;
        }
        return switch (kind) {
            case BOOLEAN -> row.getBoolean(place);
            case SMALLINT, INTEGER, BIGINT -> row.getLong(place);
            case DECIMAL -> text.matches("-?[0-9.]+") ? row.getBigDecimal(place) : text;
            case REAL, DOUBLE -> row.getDouble(place);
            case DATE -> row.getObject(place, LocalDate.class);
            case TIME -> row.getObject(place, LocalTime.class);
            case TIMESTAMP -> row.getObject(place, LocalDateTime.class);
            case TIMESTAMP_ZONED -> row.getObject(place, OffsetDateTime.class).toInstant();
            case UUID -> row.getObject(place, UUID.class);
            case BYTES -> row.getBytes(place);
            default -> text;
        };
    }

    /** What no Java object holds. */
    private static boolean unbounded(String text) {
        return text.equals("infinity") || text.equals("-infinity") || text.equals("NaN");
    }
}
