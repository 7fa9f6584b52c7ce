package io.mockcraft.generator.outside;

import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.parameter.Times;
import io.mockcraft.json.JsonReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Text of users' code as a value of its column: dates, times and UUIDs become such, so that others can reckon with them. */
final class TypedText {

    private static final int UUID_LENGTH = 36;

    private TypedText() {}

    /** The value; the text itself for types that take any; null when it is none of the type. */
    static @Nullable Object read(String text, DataType type) {
        try {
            return switch (type.kind()) {
                case DATE -> date(text);
                case TIME -> LocalTime.parse(text);
                case TIMESTAMP -> moment(text, false);
                case TIMESTAMP_ZONED -> moment(text, true);
                case UUID -> text.length() == UUID_LENGTH ? UUID.fromString(text) : null;
                case ENUM -> type.labels().contains(text) ? text : null;
                case JSON -> json(text);
                case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE, BOOLEAN -> null;
                default -> text;
            };
        } catch (DateTimeException | IllegalArgumentException notOne) {
            return null;
        }
    }

    private static String json(String text) {
        JsonReader.read(text);
        return text;
    }

    /** A moment's day, too: JavaScript knows no other dates. */
    private static @Nullable Object date(String text) {
        Long micros = Times.first(text);
        return micros == null || text.indexOf('-', 1) < 0 ? null : LocalDate.ofInstant(instant(micros), ZoneOffset.UTC);
    }

    private static @Nullable Object moment(String text, boolean zoned) {
        Long micros = text.indexOf('-', 1) < 0 ? null : Times.first(text);
        if (micros == null) {
            return null;
        }
        return zoned ? instant(micros) : (Object) LocalDateTime.ofInstant(instant(micros), ZoneOffset.UTC);
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
    }
}
