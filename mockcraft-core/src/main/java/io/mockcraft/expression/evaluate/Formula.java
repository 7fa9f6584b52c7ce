package io.mockcraft.expression.evaluate;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.value.Unknowable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An expression compiled for the rows of one table; immutable and thread-safe. */
public final class Formula {

    /** The schema's default now. */
    public static final Instant DEFAULT_NOW = Instant.parse("2025-01-01T00:00:00Z");

    /** A late clock: what holds at the schema's now and here is taken to hold at the real clock too. */
    public static final Instant LATE_NOW = Instant.parse("2100-01-01T00:00:00Z");

    private final Node root;
    private final boolean evaluable;

    private Formula(Node root, boolean evaluable) {
        this.root = root;
        this.evaluable = evaluable;
    }

    /** Compiles the expression; columns that {@code names} does not know are unknowable. */
    public static Formula of(Expression expression, Names names) {
        boolean known = Walk.paths(expression).stream().allMatch(path -> names.slot(path) >= 0);
        return new Formula(new Compiler(names).compile(expression), known && !Walk.hasOpaque(expression));
    }

    /** The value of an expression without columns. */
    public static @Nullable Object constant(Expression expression, Instant now) {
        return of(expression, Names.none()).value(slot -> Unknowable.OPAQUE, now);
    }

    /** Whether every part was understood; single rows can still be unknowable. */
    public boolean evaluable() {
        return evaluable;
    }

    /** Whether it reads the clock. */
    public boolean readsClock() {
        return root.clock();
    }

    /** Null for SQL's null, an {@link Unknowable}, or the value. */
    public @Nullable Object value(Scope scope, Instant now) {
        return root.evaluator().value(scope, now);
    }

    /** What it says of a row as a condition, at that time. */
    public Verdict verdict(Scope scope, Instant now) {
        Object value = value(scope, now);
        if (value == null) {
            return Verdict.NULL;
        } else if (value instanceof Boolean truth) {
            return truth ? Verdict.TRUE : Verdict.FALSE;
        }
        return value == Unknowable.ERROR ? Verdict.ERROR : Verdict.UNKNOWABLE;
    }

    /**
     * What it says of a row as a CHECK at any later clock: the verdict at {@code now}, or the one at {@link #LATE_NOW} where
     * that is worse.
     */
    public Verdict check(Scope scope, Instant now) {
        Verdict early = verdict(scope, now);
        if (!root.clock() || early.refuses()) {
            return early;
        }
        Verdict late = verdict(scope, LATE_NOW);
        return late.refuses() || late == Verdict.UNKNOWABLE ? late : early;
    }
}
