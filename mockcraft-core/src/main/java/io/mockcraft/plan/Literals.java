package io.mockcraft.plan;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads constants and bounds as values of a column's type; says where they do not fit. */
public final class Literals {

    private final Problems problems;

    /** Notes what does not fit in these problems. */
    public Literals(Problems problems) {
        this.problems = problems;
    }

    /** A value as written; null, with a problem noted, where it does not fit. */
    public CellPlan.Constant constant(@Nullable Object value, Column column, Location at, String path) {
        if (value == null) {
            refuseNull(column, at, path);
            return new CellPlan.Constant(null);
        }
        try {
            Object typed = typed(value, column.type());
            refuseTooLong(typed, column.type(), at, path);
            return new CellPlan.Constant(typed);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            String type = column.type().sqlName();
            problems.add(
                    at, path, "\"" + value + "\" is no value of type " + type, "write one that " + type + " holds");
            return new CellPlan.Constant(null);
        }
    }

    private void refuseNull(Column column, Location at, String path) {
        if (!column.nullable()) {
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

    /** A value as written, as one of the type; an {@link IllegalArgumentException}, {@link DateTimeException} or {@link ArithmeticException} when it is none. */
    public static Object typed(Object value, DataType type) {
        String text = value instanceof BigDecimal d ? d.toPlainString() : value.toString();
        return switch (type.kind()) {
            case SMALLINT -> (long) new BigDecimal(text).shortValueExact();
            case INTEGER -> (long) new BigDecimal(text).intValueExact();
            case BIGINT -> new BigDecimal(text).longValueExact();
            case DECIMAL -> exact(new BigDecimal(text), type);
            case REAL, DOUBLE -> Double.parseDouble(text);
            case BOOLEAN -> bool(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case TIMESTAMP -> timestamp(text);
            case TIMESTAMP_ZONED -> instant(text);
            case UUID -> UUID.fromString(text);
            case ENUM -> label(text, type);
            case OTHER -> value;
            default -> text;
        };
    }

    private static BigDecimal exact(BigDecimal value, DataType type) {
        if (type.precision() < 0) {
            return value;
        }
        BigDecimal exact = value.setScale(type.scale(), RoundingMode.UNNECESSARY);
        if (exact.precision() > type.precision()) {
            throw new ArithmeticException(value + " has more digits than " + type.sqlName());
        }
        return exact;
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
    public static Instant instant(String text) {
        String iso = text.trim().replace(' ', 'T');
        if (!iso.contains("T")) {
            return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        boolean zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
        return zoned
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    }

    /** Whether values of the type can be measured: numbers, dates and times. */
    public static boolean measured(DataType type) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT, DECIMAL, REAL, DOUBLE, DATE, TIME, TIMESTAMP, TIMESTAMP_ZONED -> true;
            default -> false;
        };
    }

    /** As {@link #scale}, but -2 for dates: what lies between two of them is counted in days. */
    public static int boundScale(DataType type) {
        return type.kind() == TypeKind.DATE ? -2 : scale(type);
    }

    /** The digits behind the point that bounds are compared in; -1 for dates and times. */
    public static int scale(DataType type) {
        return switch (type.kind()) {
            case DATE, TIME, TIME_ZONED, TIMESTAMP, TIMESTAMP_ZONED -> -1;
            case SMALLINT, INTEGER, BIGINT -> 0;
            case DECIMAL -> type.precision() < 0 ? 2 : type.scale();
            default -> 2;
        };
    }

    /** The digits after the point that a number of the column may have; none where its scale is negative. */
    public static int digits(DataType type) {
        return Math.max(0, scale(type));
    }
}
