package io.mockcraft.expression.evaluate;

import io.mockcraft.expression.value.Casts;
import io.mockcraft.expression.value.Unknowable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** AND, OR, NOT and the tests for null and truth. */
final class Logic {

    private Logic() {}

    static Node all(Node[] parts) {
        return Node.of(junction(parts, Boolean.FALSE), Compiler.bool(), parts);
    }

    static Node any(Node[] parts) {
        return Node.of(junction(parts, Boolean.TRUE), Compiler.bool(), parts);
    }

    /**
     * Left to right, ended by the deciding value. An error ends it too, unless something before it was not known and could
     * have decided.
     */
    private static Evaluator junction(Node[] parts, Boolean deciding) {
        Evaluator[] evaluators = evaluators(parts);
        return (scope, now) -> {
            Object result = !deciding;
            for (Evaluator evaluator : evaluators) {
                Object value = truth(evaluator.value(scope, now));
                if (deciding.equals(value)) {
                    return value;
                }
                if (value == Unknowable.ERROR && result != Unknowable.OPAQUE) {
                    return value;
                }
                result = worse(result, value);
            }
            return result;
        };
    }

    private static @Nullable Object worse(@Nullable Object result, @Nullable Object value) {
        if (result == Unknowable.OPAQUE || value instanceof Unknowable) {
            return Unknowable.OPAQUE;
        }
        return value == null ? null : result;
    }

    static Evaluator[] evaluators(Node[] parts) {
        Evaluator[] evaluators = new Evaluator[parts.length];
        for (int i = 0; i < parts.length; i++) {
            evaluators[i] = parts[i].evaluator();
        }
        return evaluators;
    }

    /** A condition's value; a text is read as a boolean. */
    static @Nullable Object truth(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Unknowable) {
            return value;
        }
        return value instanceof String ? Casts.cast(value, Compiler.bool()) : Unknowable.OPAQUE;
    }

    static Node not(Node of) {
        return Node.of(
                Compiler.strict(of, v -> truth(v) instanceof Boolean b ? (Object) !b : truth(v)), Compiler.bool(), of);
    }

    static Node isNull(Node of, boolean not) {
        Evaluator inner = of.evaluator();
        Evaluator test = (scope, now) -> {
            Object value = inner.value(scope, now);
            if (value instanceof Unknowable) {
                return value;
            }
            return value instanceof Map<?, ?> composite ? allFields(composite, not) : (Object) ((value == null) != not);
        };
        return Node.of(test, Compiler.bool(), of);
    }

    /** A composite value is null when all its fields are, and not null when none of them is. */
    private static boolean allFields(Map<?, ?> composite, boolean not) {
        return composite.values().stream().allMatch(field -> (field == null) != not);
    }

    static Node is(Node of, @Nullable Boolean wanted, boolean not) {
        Evaluator inner = of.evaluator();
        Evaluator test = (scope, now) -> {
            Object value = truth(inner.value(scope, now));
            if (value instanceof Unknowable) {
                return value;
            }
            boolean same = value == null ? wanted == null : value.equals(wanted);
            return same != not;
        };
        return Node.of(test, Compiler.bool(), of);
    }
}
