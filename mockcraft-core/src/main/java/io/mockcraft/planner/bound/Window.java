package io.mockcraft.planner.bound;

import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.Distinct;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.Literals;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What written bounds leave between them, those that are other columns' values aside. */
public record Window(List<Limit> limits) {

    /** Notes a problem where nothing is left. */
    void refuse(int scale, Location at, String path, Problems problems) {
        BigDecimal unit = scale < 0 ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(scale);
        BigDecimal low = end(unit, true);
        BigDecimal high = end(unit, false);
        if (low != null && high != null && low.compareTo(high) > 0) {
            problems.add(at, path, "its bounds contradict each other: no value lies between them", "widen one of them");
        }
    }

    /** The end of what is left, in the limits' own units; empty where none is written. */
    Optional<Object> end(DataType type, boolean lower) {
        int scale = Literals.boundScale(type);
        BigDecimal unit = scale < 0 ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(scale);
        return Optional.ofNullable(end(unit, lower));
    }

    /** The lowest value that all lower bounds allow, or the highest that all upper ones do; null where none is written. */
    private @Nullable BigDecimal end(BigDecimal unit, boolean lower) {
        BigDecimal end = null;
        for (Limit limit : limits) {
            if (limit.value() != null && lower(limit) == lower) {
                BigDecimal value = first(limit, unit);
                boolean tighter = end == null || (lower ? value.compareTo(end) > 0 : value.compareTo(end) < 0);
                end = tighter ? value : end;
            }
        }
        return end;
    }

    /** The values between fixed bounds; empty where a bound is another column's value, or an end is open. */
    public Optional<Distinct> domain(int scale, long step) {
        BigDecimal unit = scale < 0 ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(scale);
        BigDecimal low = end(unit, true);
        BigDecimal high = end(unit, false);
        boolean fixed = limits.stream().allMatch(limit -> limit.path() == null && limit.within() == null);
        if (!fixed || low == null || high == null) {
            return Optional.empty();
        }
        int digits = Math.max(0, scale);
        return Optional.of(WindowDomain.between(
                low.movePointRight(digits).setScale(0, RoundingMode.CEILING).longValue(),
                high.movePointRight(digits).setScale(0, RoundingMode.FLOOR).longValue(),
                step,
                scale));
    }

    private static boolean lower(Limit limit) {
        return limit.side() == Limit.Side.AFTER || limit.side() == Limit.Side.MIN;
    }

    /** The bound itself, or the value next to one that is excluded. */
    private static BigDecimal first(Limit limit, BigDecimal unit) {
        BigDecimal value = new BigDecimal(String.valueOf(limit.value()));
        return switch (limit.side()) {
            case AFTER -> value.add(unit);
            case BEFORE -> value.subtract(unit);
            default -> value;
        };
    }
}
