package io.mockcraft.expression.value;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.json.JsonReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns values into other types, as PostgreSQL's casts do. */
public final class Casts {

    private static final long DAY_SECONDS = 86_400;

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
        Object read = cast(text, DataType.of(kindOf(sample), ""));
        return read == null ? Unknowable.OPAQUE : read;
    }

    private static TypeKind kindOf(Object sample) {
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
        return sample instanceof List ? TypeKind.ARRAY : kindOfTime(sample);
    }

    private static TypeKind kindOfTime(Object sample) {
        if (sample instanceof LocalDate) {
            return TypeKind.DATE;
        } else if (sample instanceof LocalDateTime) {
            return TypeKind.TIMESTAMP;
        } else if (sample instanceof Instant) {
            return TypeKind.TIMESTAMP_ZONED;
        }
        return sample instanceof LocalTime ? TypeKind.TIME : TypeKind.OTHER;
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
            case SMALLINT -> whole(value, 16);
            case INTEGER -> whole(value, 32);
            case BIGINT -> whole(value, 64);
            case DECIMAL -> exact(value, type);
            case REAL -> floating(value, true);
            case DOUBLE -> floating(value, false);
            case TEXT -> cut(TextForm.of(value), type.length());
            case CHAR -> trailing(cut(TextForm.of(value), type.length()));
            default -> rare(value, type);
        };
    }

    private static Object rare(Object value, DataType type) {
        return switch (type.kind()) {
            case DATE -> date(value);
            case TIME -> time(value);
            case TIMESTAMP -> value instanceof String s ? Times.read(s, false) : dateTime(value);
            case TIMESTAMP_ZONED -> zoned(value);
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

    private static Object whole(Object value, int bits) {
        Object number = wholeNumber(value);
        boolean fits = !(number instanceof Long n) || bits == 64 || n >> (bits - 1) == n >> 63;
        return fits ? number : Unknowable.ERROR;
    }

    private static Object wholeNumber(Object value) {
        if (value instanceof Long) {
            return value;
        } else if (value instanceof Boolean b) {
            return b ? 1L : 0L;
        } else if (value instanceof Double d) {
            return Numbers.narrow(Numbers.decimal(d), RoundingMode.HALF_EVEN);
        } else if (value instanceof BigDecimal d) {
            return Numbers.narrow(d, RoundingMode.HALF_UP);
        }
        BigDecimal read = value instanceof String s ? Numbers.read(s) : null;
        return read == null || read.scale() > 0 ? Unknowable.ERROR : Numbers.narrow(read, RoundingMode.UNNECESSARY);
    }

    private static Object exact(Object value, DataType type) {
        BigDecimal number = value instanceof Number
                ? Numbers.decimal(value)
                : value instanceof String s ? Numbers.read(money(s, type)) : null;
        if (number == null) {
            return Unknowable.ERROR;
        }
        if (type.precision() < 0) {
            return number;
        }
        BigDecimal rounded = number.setScale(type.scale(), RoundingMode.HALF_UP);
        return rounded.precision() - rounded.scale() > type.precision() - type.scale() && rounded.signum() != 0
                ? Unknowable.ERROR
                : rounded;
    }

    private static String money(String text, DataType type) {
        return type.sqlName().equals("money") ? text.replaceAll("[$,]", "") : text;
    }

    private static Object floating(Object value, boolean single) {
        if (!(value instanceof Number) && !(value instanceof String)) {
            return Unknowable.OPAQUE;
        }
        Double number = value instanceof Number n ? Double.valueOf(n.doubleValue()) : readDouble((String) value);
        if (number == null) {
            return Unknowable.ERROR;
        }
        return single ? (double) number.floatValue() : number;
    }

    private static @Nullable Double readDouble(String text) {
        BigDecimal number = Numbers.read(text);
        if (number != null) {
            return number.doubleValue();
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "nan" -> Double.NaN;
            case "infinity", "inf" -> Double.POSITIVE_INFINITY;
            case "-infinity", "-inf" -> Double.NEGATIVE_INFINITY;
            default -> null;
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
    public static String withoutBlanks(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    private static Object dateTime(Object value) {
        return Times.isMoment(value) ? Times.dateTime(value) : Unknowable.OPAQUE;
    }

    private static Object zoned(Object value) {
        Object time = value instanceof String s ? Times.read(s, true) : dateTime(value);
        return time instanceof LocalDateTime t ? Times.instant(t) : time;
    }

    private static Object date(Object value) {
        Object time = value instanceof String s ? Times.read(s, false) : dateTime(value);
        return time instanceof LocalDateTime t ? Times.date(t) : time;
    }

    private static Object time(Object value) {
        if (value instanceof LocalTime) {
            return value;
        } else if (value instanceof String s) {
            return Times.readTime(s);
        } else if (value instanceof Interval i) {
            return LocalTime.ofNanoOfDay(Math.floorMod(i.micros(), DAY_SECONDS * 1_000_000) * 1_000);
        }
        Object time = dateTime(value);
        return time instanceof LocalDateTime t ? t.toLocalTime() : time;
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
