package io.mockcraft.row.mapping;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Texts, moments and the like as what Java code calls them. */
final class Scalars {

    private Scalars() {}

    /** The value as that type; null when it is none. */
    static @Nullable Object to(Object value, Class<?> type) {
        if (value instanceof Boolean && type == boolean.class) {
            return value;
        }
        if (value instanceof Instant moment) {
            return moment(moment, type);
        }
        if (value instanceof LocalDateTime time && type == java.time.LocalDate.class) {
            return time.toLocalDate().atStartOfDay().equals(time) ? time.toLocalDate() : null;
        }
        if (value instanceof String text) {
            return text(text, type);
        }
        return type == String.class ? asText(value) : null;
    }

    private static @Nullable Object moment(Instant moment, Class<?> type) {
        if (type == OffsetDateTime.class) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        if (type == ZonedDateTime.class) {
            return moment.atZone(ZoneOffset.UTC);
        }
        return type == String.class ? moment.toString() : null;
    }

    private static @Nullable Object text(String text, Class<?> type) {
        if (type.isEnum()) {
            return constant(text, type);
        }
        if (type == char.class || type == Character.class) {
            return text.length() == 1 ? text.charAt(0) : null;
        }
        if (type == UUID.class) {
            return uuid(text);
        }
        return type == BigDecimal.class ? number(text) : null;
    }

    /** An enum's constant, ignoring letter case. */
    private static @Nullable Object constant(String text, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Numbers of more than 64 bits travel as text. */
    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String asText(Object value) {
        if (value instanceof byte[] || value instanceof List || value instanceof Map) {
            return null;
        }
        return value instanceof BigDecimal d ? d.toPlainString() : value.toString();
    }
}
