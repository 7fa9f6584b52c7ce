package io.mockcraft.expression.value;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.json.JsonReader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns values into other types, as PostgreSQL's casts do. */
public final class Casts {

    private Casts() {}

    /**
     * The value as another type.
     *
     * @return the value, null for null, {@link Unknowable#ERROR} where the database would refuse, {@link Unknowable#OPAQUE}
     *     where the cast is not understood
     */
    public static @Nullable Object cast(@Nullable Object value, DataType type) {
        if (value == null || value instanceof Unknowable) {
            return value;
        }
        try {
            return present(
                    value instanceof Json json && type.kind() != TypeKind.JSON ? fromJson(json, type) : value, type);
        } catch (ArithmeticException | DateTimeException refused) {
            return Unknowable.ERROR;
        }
    }

    /** The text read as the kind of value that {@code sample} is. */
    static Object like(String text, Object sample) {
        Object read = cast(text, DataType.of(Kinds.of(sample), ""));
        return read == null ? Unknowable.OPAQUE : read;
    }

    private static Object fromJson(Json json, DataType type) {
        boolean text = type.kind() == TypeKind.TEXT || type.kind() == TypeKind.CHAR;
        if (text) {
            return json.toString();
        }
        Object value = json.value();
        return value instanceof Boolean || value instanceof Number ? value : Unknowable.ERROR;
    }

    private static Object present(Object value, DataType type) {
        if (value instanceof Unknowable) {
            return value;
        }
        return switch (type.kind()) {
            case BOOLEAN -> bool(value);
            case SMALLINT -> NumberCasts.whole(value, 16);
            case INTEGER -> NumberCasts.whole(value, 32);
            case BIGINT -> NumberCasts.whole(value, 64);
            case DECIMAL -> NumberCasts.exact(value, type);
            case REAL -> NumberCasts.floating(value, true);
            case DOUBLE -> NumberCasts.floating(value, false);
            case TEXT -> cut(TextForm.of(value), type.length());
            case CHAR -> trailing(cut(TextForm.of(value), type.length()));
            default -> rare(value, type);
        };
    }

    private static Object rare(Object value, DataType type) {
        return switch (type.kind()) {
            case DATE -> TimeCasts.date(value);
            case TIME -> TimeCasts.time(value);
            case TIMESTAMP -> value instanceof String s ? Times.read(s, false) : TimeCasts.dateTime(value);
            case TIMESTAMP_ZONED -> TimeCasts.zoned(value);
            case INTERVAL ->
                value instanceof String s ? Intervals.read(s) : value instanceof Interval ? value : Unknowable.OPAQUE;
            case UUID -> uuid(value);
            case JSON -> json(value);
            case BYTES ->
                value instanceof String s ? Bytes.read(s) : value instanceof byte[] ? value : Unknowable.OPAQUE;
            case ARRAY -> array(value, type);
            case RANGE ->
                value instanceof String s
                        ? Ranges.read(s, type.element())
                        : value instanceof SqlRange ? value : Unknowable.OPAQUE;
            case OTHER -> value;
            default -> value instanceof String ? value : Unknowable.OPAQUE;
        };
    }

    private static Object bool(Object value) {
        if (value instanceof Long number) {
            return number != 0;
        }
        if (!(value instanceof String text)) {
            return value instanceof Boolean ? value : Unknowable.OPAQUE;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "t", "tr", "tru", "true", "y", "ye", "yes", "on", "1" -> true;
            case "f", "fa", "fal", "fals", "false", "n", "no", "off", "of", "0" -> false;
            default -> Unknowable.ERROR;
        };
    }

    private static Object cut(Object text, int length) {
        if (!(text instanceof String s) || length < 0 || s.codePointCount(0, s.length()) <= length) {
            return text;
        }
        return s.substring(0, s.offsetByCodePoints(0, length));
    }

    private static Object trailing(Object text) {
        return text instanceof String s ? withoutBlanks(s) : text;
    }

    /** Padded text without its padding, as it is compared. */
    static String withoutBlanks(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    private static Object uuid(Object value) {
        if (!(value instanceof String s)) {
            return value instanceof UUID ? value : Unknowable.OPAQUE;
        }
        String digits = s.strip().replaceAll("[{}-]", "");
        if (!digits.matches("[0-9a-fA-F]{32}")) {
            return Unknowable.ERROR;
        }
        return new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16));
    }

    private static Object json(Object value) {
        if (value instanceof Json) {
            return value;
        }
        return value instanceof String s ? json(s) : new Json(value);
    }

    private static Object json(String text) {
        try {
            return new Json(JsonReader.read(text));
        } catch (IllegalArgumentException notJson) {
            return Unknowable.ERROR;
        }
    }

    private static Object array(Object value, DataType type) {
        Object list = value instanceof String s ? ArrayReader.read(s) : value;
        DataType element = type.element();
        if (!(list instanceof List<?> elements) || element == null) {
            return list instanceof List || list instanceof Unknowable ? list : Unknowable.OPAQUE;
        }
        List<@Nullable Object> converted = new ArrayList<>(elements.size());
        for (Object each : elements) {
            Object read = each instanceof List<?> ? array(each, type) : cast(each, element);
            if (read instanceof Unknowable) {
                return read;
            }
            converted.add(read);
        }
        return converted;
    }

    /** A cell's value as the column's type compares it; what the cell already holds rightly stays as it is. */
    public static @Nullable Object stored(@Nullable Object value, DataType type) {
        boolean document = value instanceof Map && type.kind() != TypeKind.JSON;
        return document ? value : cast(value, type);
    }
}
