package io.mockcraft.expression.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A function of SQL.
 *
 * @param least the smallest number of arguments
 * @param most the largest number of arguments
 * @param strict whether a null, or unknowable, argument decides the result without the body
 * @param body computes it
 */
record SqlFunction(int least, int most, boolean strict, Body body) {

    /** What a function does with its arguments; those of a strict one are present. */
    @FunctionalInterface
    interface Body {
        @Nullable
        Object apply(@Nullable Object[] arguments);
    }

    /** What a strict function does with its arguments. */
    @FunctionalInterface
    interface StrictBody {
        @Nullable
        Object apply(Object[] arguments);
    }

    static SqlFunction strict(int least, int most, StrictBody body) {
        return new SqlFunction(least, most, true, arguments -> body.apply(present(arguments)));
    }

    static SqlFunction lenient(int least, int most, Body body) {
        return new SqlFunction(least, most, false, body);
    }

    @SuppressWarnings("NullAway") // strict functions are called only when no argument is null
    private static Object[] present(@Nullable Object[] arguments) {
        return arguments;
    }
}
