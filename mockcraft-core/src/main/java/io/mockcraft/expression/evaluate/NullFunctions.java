package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.lenient;

import io.mockcraft.expression.value.Ordering;
import io.mockcraft.expression.value.Unknowable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions that look at nulls. */
final class NullFunctions {

    private static final int MANY = Integer.MAX_VALUE;

    static final Map<String, SqlFunction> ALL = Map.of(
            "coalesce", lenient(1, MANY, NullFunctions::coalesce),
            "nullif", lenient(2, 2, NullFunctions::nullif),
            "greatest", lenient(1, MANY, a -> extreme(a, 1)),
            "least", lenient(1, MANY, a -> extreme(a, -1)),
            "num_nulls", lenient(1, MANY, a -> count(a, true)),
            "num_nonnulls", lenient(1, MANY, a -> count(a, false)));

    private NullFunctions() {}

    private static @Nullable Object coalesce(@Nullable Object[] arguments) {
        for (Object argument : arguments) {
            if (argument != null) {
                return argument;
            }
        }
        return null;
    }

    private static @Nullable Object nullif(@Nullable Object[] arguments) {
        Object a = arguments[0];
        Object b = arguments[1];
        if (a == null || b == null || a instanceof Unknowable) {
            return a;
        }
        int same = b instanceof Unknowable ? Ordering.OPAQUE : Ordering.equal(a, b);
        return same == 1 ? null : same == 0 ? a : Unknowable.OPAQUE;
    }

    private static @Nullable Object extreme(@Nullable Object[] arguments, int sign) {
        Object best = null;
        for (Object argument : arguments) {
            if (argument instanceof Unknowable) {
                return argument;
            }
            if (argument == null) {
                continue;
            }
            int order = best == null ? sign : Ordering.compare(argument, best);
            if (order == Ordering.OPAQUE || order == Ordering.ERROR) {
                return Unknowable.OPAQUE;
            }
            best = Integer.signum(order) == sign ? argument : best;
        }
        return best;
    }

    private static Object count(@Nullable Object[] arguments, boolean nulls) {
        long count = 0;
        for (Object argument : arguments) {
            if (argument instanceof Unknowable) {
                return argument;
            }
            count += (argument == null) == nulls ? 1 : 0;
        }
        return count;
    }
}
