package io.mockcraft.expression.evaluate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A compiled part of an expression; thread-safe. */
@FunctionalInterface
interface Evaluator {

    /** Null for SQL's null, an {@link io.mockcraft.expression.value.Unknowable}, or the value. */
    @Nullable
    Object value(Scope scope, Instant now);
}
