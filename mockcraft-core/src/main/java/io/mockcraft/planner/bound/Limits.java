package io.mockcraft.planner.bound;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.Literals;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.FromNow;
import io.mockcraft.schema.Span;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads written bounds as limits of a column's type; says where they do not fit. */
final class Limits {

    private static final long MICROS = 1_000_000L;
    private static final long DAY = 86_400L * MICROS;

    private final Instant now;
    private final Problems problems;

    Limits(Instant now, Problems problems) {
        this.now = now;
        this.problems = problems;
    }

    /** What values of the type never leave: a time of day its day. */
    static List<Limit> ofType(DataType type) {
        return type.kind() == TypeKind.TIME
                ? List.of(new Limit(Limit.Side.MIN, null, 0L, null), new Limit(Limit.Side.MAX, null, DAY - 1, null))
                : List.of();
    }

    /** A bound that is a number or a date; null when a problem was noted. A date as upper bound includes that day. */
    @Nullable
    Limit bound(Limit.Side side, Object value, @Nullable Span within, Column column, Location at, String path) {
        try {
            Object number = Literals.scale(column.type()) < 0 ? moment(value, column, side) : value;
            if (!(number instanceof Long)) {
                number = new BigDecimal(number.toString());
            }
            return new Limit(side, null, number, within);
        } catch (DateTimeException | NumberFormatException e) {
            problems.add(
                    at, path, "\"" + value + "\" bounds no " + column.type().sqlName(), "write a value of it");
            return null;
        }
    }

    private Long moment(Object value, Column column, Limit.Side side) {
        if (column.type().kind() == TypeKind.TIME) {
            return LocalTime.parse(value.toString()).toNanoOfDay() / 1_000;
        }
        String text = FromNow.settled(value, now).toString();
        Instant instant = Literals.instant(text);
        long micros = instant.getEpochSecond() * MICROS + instant.getNano() / 1_000;
        boolean wholeDay = !text.contains("T") && !text.contains(":");
        return side == Limit.Side.MAX && wholeDay ? micros + DAY - 1 : micros;
    }

    /** The bounds that a generator's own {@code between} or {@code range} gives. */
    List<Limit> window(Map<String, Object> parameters, Column column, Location at, String path) {
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
}
