package io.mockcraft.plan;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads constants and bounds as values of a column's type; says where they do not fit. */
final class Literals {

    private static final long MICROS = 1_000_000L;
    private static final long DAY = 86_400L * MICROS;

    private final Problems problems;

    Literals(Problems problems) {
        this.problems = problems;
    }

    CellPlan.Constant constant(@Nullable Object value, ColumnDraft column, Location at, String path) {
        if (value == null) {
            refuseNull(column, at, path);
            return new CellPlan.Constant(null);
        }
        try {
            Object typed = typed(value, column.column.type());
            refuseTooLong(typed, column.column.type(), at, path);
            return new CellPlan.Constant(typed);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            String type = column.column.type().sqlName();
            problems.add(
                    at, path, "\"" + value + "\" is no value of type " + type, "write one that " + type + " holds");
            return new CellPlan.Constant(null);
        }
    }

    private void refuseNull(ColumnDraft column, Location at, String path) {
        if (!column.column.nullable()) {
            problems.add(at, path, "the column takes no null", "give a value, or leave it out to have one made");
        }
    }

    private void refuseTooLong(Object value, DataType type, Location at, String path) {
        if (type.length() >= 0
                && value instanceof String text
                && text.codePointCount(0, text.length()) > type.length()) {
            problems.add(at, path, "\"" + text + "\" is longer than " + type.sqlName() + " holds", "shorten it");
        }
    }

    static Object typed(Object value, DataType type) {
        String text = value instanceof BigDecimal d ? d.toPlainString() : value.toString();
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> new BigDecimal(text).longValueExact();
            case DECIMAL -> exact(new BigDecimal(text), type);
            case REAL, DOUBLE -> Double.parseDouble(text);
            case BOOLEAN -> bool(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case TIMESTAMP -> timestamp(text);
            case TIMESTAMP_ZONED -> instant(text);
            case UUID -> UUID.fromString(text);
            case ENUM -> label(text, type);
            default -> text;
        };
    }

    private static BigDecimal exact(BigDecimal value, DataType type) {
        return type.precision() < 0 ? value : value.setScale(type.scale(), RoundingMode.UNNECESSARY);
    }

    private static boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static String label(String text, DataType type) {
        if (!type.labels().contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static LocalDateTime timestamp(String text) {
        return LocalDateTime.ofInstant(instant(text), ZoneOffset.UTC);
    }

    /** A date is its first moment; a time without a zone is UTC. */
    static Instant instant(String text) {
        String iso = text.trim().replace(' ', 'T');
        if (!iso.contains("T")) {
            return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
        return zoned
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }

    /** The digits behind the point that bounds are compared in; -1 for dates and times. */
    static int scale(DataType type) {
        return switch (type.kind()) {
            case DATE, TIME, TIME_ZONED, TIMESTAMP, TIMESTAMP_ZONED -> -1;
            case SMALLINT, INTEGER, BIGINT -> 0;
            case DECIMAL -> type.precision() < 0 ? 2 : type.scale();
            default -> 2;
        };
    }

    /** A bound that is a number or a date; null when a problem was noted. A date as upper bound includes that day. */
    @Nullable
    Limit bound(Limit.Side side, Object value, @Nullable Span within, ColumnDraft column, Location at, String path) {
        try {
            Object number = scale(column.column.type()) < 0 ? moment(value, side) : value;
            if (!(number instanceof Long)) {
                number = new BigDecimal(number.toString());
            }
            return new Limit(side, null, number, within);
        } catch (DateTimeException | NumberFormatException e) {
            problems.add(
                    at,
                    path,
                    "\"" + value + "\" bounds no " + column.column.type().sqlName(),
                    "write a value of it");
            return null;
        }
    }

    private static Long moment(Object value, Limit.Side side) {
        String text = value.toString();
        Instant instant = instant(text);
        long micros = instant.getEpochSecond() * MICROS + instant.getNano() / 1_000;
        boolean wholeDay = !text.contains("T") && !text.contains(":");
        return side == Limit.Side.MAX && wholeDay ? micros + DAY - 1 : micros;
    }

    /** The bounds that a generator's own {@code between} or {@code range} gives. */
    List<Limit> window(Map<String, Object> parameters, ColumnDraft column, Location at, String path) {
        List<Limit> limits = new ArrayList<>();
        Object given = parameters.getOrDefault("between", parameters.get("range"));
        if (given == null) {
            return limits;
        }
        List<?> ends =
                given instanceof List<?> list ? list : List.of(given.toString().split("\\.\\.", -1));
        if (ends.size() == 2) {
            add(limits, bound(Limit.Side.MIN, ends.get(0), null, column, at, path));
            add(limits, bound(Limit.Side.MAX, ends.get(1), null, column, at, path));
        }
        return limits;
    }

    private static void add(List<Limit> limits, @Nullable Limit limit) {
        if (limit != null) {
            limits.add(limit);
        }
    }

    static boolean temporal(DataType type) {
        return scale(type) < 0 && type.kind() != TypeKind.OTHER;
    }
}
