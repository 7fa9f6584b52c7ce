package io.mockcraft.planner.bound;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.plan.Literals;
import io.mockcraft.schema.DistributionSpec;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How many digits behind the point drawn numbers have: those of the column; in one of floating-point numbers as many as it
 * takes for the shape of their distribution, and no more than such a number holds.
 */
final class Digits {

    /** So many steps lie in the width of a distribution. */
    private static final double STEPS = 1e5;

    private final @Nullable DistributionSpec spread;
    private final double low;
    private final double high;

    Digits(@Nullable DistributionSpec spread, Window window, DataType type) {
        this.spread = spread;
        this.low = end(window, type, true);
        this.high = end(window, type, false);
    }

    private static double end(Window window, DataType type, boolean lower) {
        return window.end(type, lower)
                .map(end -> ((BigDecimal) end).doubleValue())
                .orElse(Double.NaN);
    }

    int of(DataType type) {
        int usual = Literals.boundScale(type);
        boolean floating = type.kind() == TypeKind.DOUBLE || type.kind() == TypeKind.REAL;
        double width = width();
        if (!floating || !(width > 0)) {
            return usual;
        }
        int held = type.kind() == TypeKind.DOUBLE ? 14 : 5;
        int most = held - (int) StrictMath.ceil(StrictMath.log10(Math.max(1, largest())));
        return Math.max(usual, Math.min(most, (int) StrictMath.ceil(StrictMath.log10(STEPS / width))));
    }

    private double width() {
        DistributionSpec known = spread;
        double window = (high - low) / 6;
        if (known == null) {
            return window;
        }
        return switch (known.kind()) {
            case UNIFORM, TRIANGULAR -> (given("high", high) - given("low", low)) / 6;
            case NORMAL, LOGNORMAL -> given("deviation", window);
            case EXPONENTIAL -> given("mean", window);
            case PARETO -> given("scale", low) / given("shape", 1);
            case ZIPF, POISSON, BINOMIAL, GEOMETRIC -> Double.NaN;
        };
    }

    private double given(String name, double otherwise) {
        Map<String, BigDecimal> parameters = spread == null ? Map.of() : spread.parameters();
        BigDecimal value = parameters.get(name);
        return value == null ? otherwise : value.doubleValue();
    }

    private double largest() {
        DoubleStream ends = DoubleStream.of(low, high).filter(end -> !Double.isNaN(end));
        DoubleStream given = spread == null
                ? DoubleStream.empty()
                : spread.parameters().values().stream().mapToDouble(BigDecimal::doubleValue);
        return DoubleStream.concat(ends, given).map(Math::abs).max().orElse(1);
    }
}
