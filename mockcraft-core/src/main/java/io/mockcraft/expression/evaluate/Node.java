package io.mockcraft.expression.evaluate;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.value.Unknowable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A compiled part and what is known of it before any row is seen.
 *
 * @param evaluator computes it
 * @param constant whether it is the same for all rows and clocks
 * @param clock whether it reads the clock
 * @param type its type; null when not known
 */
record Node(
        Evaluator evaluator,
        boolean constant,
        boolean clock,
        @Nullable DataType type) {

    private static final Scope NOTHING = slot -> Unknowable.OPAQUE;

    static Node constant(@Nullable Object value, @Nullable DataType type) {
        return new Node((scope, now) -> value, true, false, type);
    }

    /** A part computed from others, at once when all of them are constant. */
    static Node of(Evaluator evaluator, @Nullable DataType type, Node... parts) {
        boolean constant = true;
        boolean clock = false;
        for (Node part : parts) {
            constant &= part.constant;
            clock |= part.clock;
        }
        Node node = new Node(evaluator, constant, clock, type);
        return constant ? constant(node.constantValue(), type) : node;
    }

    @Nullable
    Object constantValue() {
        return evaluator.value(NOTHING, Instant.EPOCH);
    }

    boolean is(TypeKind kind) {
        return type != null && type.kind() == kind;
    }

    boolean ignoresCase() {
        return type != null
                && (type.sqlName().equals("citext") || type.sqlName().endsWith(".citext"));
    }
}
