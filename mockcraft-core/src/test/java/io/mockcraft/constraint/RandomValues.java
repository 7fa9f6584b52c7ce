package io.mockcraft.constraint;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws values of all types, small enough that conditions hold about as often as not. */
final class RandomValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "y",
            "X",
            "xy",
            "it's",
            "abc",
            "xyz",
            "a1c",
            "é",
            "12",
            "4",
            "50%",
            "a@b.org",
            "https://x.y",
            "  x ",
            "x y",
            "2023-04",
            "Ab",
            "zz",
            "x/y",
            "aXc",
            "ÄÖ");
    private static final List<String> DOCUMENTS = List.of(
            "{}",
            "[]",
            "{\"k\": \"v\"}",
            "{\"k\": \"v\", \"l\": null}",
            "{\"n\": 5}",
            "{\"n\": \"x\"}",
            "{\"o\": {\"k\": \"v\"}}",
            "[1, 2]",
            "\"k\"",
            "5",
            "null",
            "true",
            "{\"longer key\": [1, {\"a\": 1.50}]}",
            "[\"k\"]",
            "{\"k\": \"\"}");
    private static final List<String> INTERVALS =
            List.of("1 day", "01:00:00", "2 mons", "-3 days", "30 days", "00:00:01", "1 year 2 days", "00:30:00.5");
    private static final List<String> RANGES =
            List.of("empty", "[1,5)", "[0,50)", "[5,)", "(,10)", "[7,7]", "(,)", "[60,200)");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    @Nullable
    Object of(Column column, List<@Nullable Object> candidates) {
        if (random.nextInt(6) == 0) {
            return null;
        }
        if (!candidates.isEmpty() && random.nextInt(3) == 0) {
            return pick(candidates);
        }
        return of(column.type());
    }

    private <T extends @Nullable Object> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Object of(DataType type) {
        return switch (type.kind()) {
            case BOOLEAN -> random.nextBoolean();
            case SMALLINT, INTEGER, BIGINT -> (long) random.nextInt(14) - 3;
            case DECIMAL ->
                BigDecimal.valueOf(random.nextInt(1200) - 300, random.nextInt(3))
                        .setScale(2, java.math.RoundingMode.HALF_UP);
            case REAL, DOUBLE -> (random.nextInt(30) - 8) / 4.0;
            case TEXT, CHAR -> text(type.length());
            case ENUM -> pick(type.labels());
            case UUID -> new UUID(random.nextLong(), random.nextLong());
            case JSON -> pick(DOCUMENTS);
            case BYTES -> bytes();
            case INTERVAL -> pick(INTERVALS);
            case INET ->
                pick(List.of(
                        "10.0.0.1",
                        "10.0.0.0/24",
                        "10.0.0.77/24",
                        "10.0.0.0/8",
                        "9.255.0.3",
                        "200.1.2.3",
                        "::1",
                        "fe80::/10"));
            default -> more(type);
        };
    }

    private Object more(DataType type) {
        return switch (type.kind()) {
            case DATE -> day();
            case TIME -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
            case TIMESTAMP -> moment();
            case TIMESTAMP_ZONED -> moment().toInstant(ZoneOffset.UTC);
            case RANGE ->
                type.sqlName().equals("daterange")
                        ? "[" + LocalDate.of(2024, 1, 1).minusDays(random.nextInt(50)) + ","
                                + (random.nextBoolean() ? "" : day().plusYears(20)) + ")"
                        : pick(RANGES);
            case ARRAY -> list(type);
            case BIT -> pick(List.of("0000", "0101", "1000", "1101", "1111"));
            default -> throw new IllegalStateException("no values of " + type);
        };
    }

    private LocalDate day() {
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3_000));
        return random.nextInt(3) == 0 ? day.withDayOfMonth(1) : day;
    }

    private LocalDateTime moment() {
        LocalDateTime hour = LocalDateTime.of(2023, 12, 30, 0, 0).plusHours(random.nextInt(24 * 40));
        return random.nextBoolean() ? hour : hour.plusNanos(random.nextInt(1_000_000) * 1_000L);
    }

    private String text(int length) {
        String text = pick(TEXTS);
        return length >= 0 && text.length() > length ? text.substring(0, length) : text;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(4)];
        random.nextBytes(bytes);
        return bytes;
    }

    private List<@Nullable Object> list(DataType type) {
        DataType element = java.util.Objects.requireNonNull(type.element());
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(random.nextInt(6) == 0 ? null : of(element));
        }
        return list;
    }

    /** The value as an SQL literal of the column's type. */
    static String literal(@Nullable Object value, String type) {
        return value == null ? "NULL" : "'" + text(value, type).replace("'", "''") + "'::" + type;
    }

    private static String text(Object value, String type) {
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        } else if (value instanceof Map || type.startsWith("json") && value instanceof List) {
            return new io.mockcraft.expression.value.Json(value).toString();
        } else if (value instanceof List<?> list) {
            return array(list);
        } else if (value instanceof io.mockcraft.expression.value.Interval i) {
            return i.months() + " mons " + i.days() + " days " + i.micros() + " us";
        } else if (value instanceof LocalDate d && d.equals(LocalDate.MAX)) {
            return "infinity";
        } else if (value instanceof io.mockcraft.expression.value.SqlRange r) {
            return r.empty()
                    ? "empty"
                    : (r.lowerIn() ? "[" : "(") + bound(r.lower()) + "," + bound(r.upper()) + (r.upperIn() ? "]" : ")");
        }
        return value instanceof Instant || value instanceof LocalDateTime
                ? value.toString().replace('T', ' ')
                : value.toString();
    }

    private static String bound(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String array(List<?> list) {
        List<String> elements = new ArrayList<>();
        for (Object element : list) {
            elements.add(
                    element == null
                            ? "NULL"
                            : "\"" + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        }
        return "{" + String.join(",", elements) + "}";
    }
}
