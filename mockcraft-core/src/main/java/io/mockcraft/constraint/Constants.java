package io.mockcraft.constraint;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.value.Ordering;
import io.mockcraft.expression.value.Unknowable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Values of expressions without columns; those that read the clock are taken so that they hold at any later clock. */
final class Constants {

    private final Instant now;

    Constants(Instant now) {
        this.now = now;
    }

    /** The value; null when the expression mentions a column, reads the clock, or is null or unknowable itself. */
    @Nullable
    Object value(Expression expression) {
        return readsClock(expression) ? null : at(expression, now);
    }

    /** The smallest value it ever has: an upper bound that stays one. */
    @Nullable
    Object smallest(Expression expression) {
        return extreme(expression, -1);
    }

    /** The largest value it has until {@link Formula#LATE_NOW}: a lower bound that stays one. */
    @Nullable
    Object largest(Expression expression) {
        return extreme(expression, 1);
    }

    private @Nullable Object extreme(Expression expression, int sign) {
        Object early = at(expression, now);
        if (early == null || !readsClock(expression)) {
            return early;
        }
        Object late = at(expression, Formula.LATE_NOW);
        return late == null ? null : Integer.signum(Ordering.compare(late, early)) == sign ? late : early;
    }

    private static boolean readsClock(Expression expression) {
        return Formula.of(expression, Names.none()).readsClock();
    }

    private static @Nullable Object at(Expression expression, Instant now) {
        if (!Walk.columns(expression).isEmpty()) {
            return null;
        }
        Object value = Formula.constant(expression, now);
        return value instanceof Unknowable ? null : value;
    }
}
