package io.mockcraft.expression.evaluate;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.value.Times;
import io.mockcraft.expression.value.Unknowable;
import java.time.DateTimeException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls of functions. */
final class Invocations {

    private static final Set<String> OF_THE_SAME_TYPE = Set.of("coalesce", "nullif", "greatest", "least");
    private static final Set<String> KEEPING_CITEXT = Set.of("btrim", "ltrim", "rtrim");
    private static final Set<String> SEEING_BLANKS = Set.of("octet_length", "bit_length");

    private Invocations() {}

    static Node compile(String name, Node[] arguments) {
        if (Functions.readsClock(name)) {
            return clock(name);
        }
        SqlFunction function = Functions.named(name);
        if (function == null || arguments.length < function.least() || arguments.length > function.most()) {
            return Compiler.opaque();
        }
        Node[] given = SEEING_BLANKS.contains(name) ? new Node[] {padded(arguments[0])} : arguments;
        return Node.of(call(function, Logic.evaluators(given)), type(name, given), given);
    }

    private static Node padded(Node argument) {
        DataType type = argument.type();
        return type == null || type.kind() != TypeKind.CHAR
                ? argument
                : Node.of(
                        Compiler.strict(argument, v -> TextFunctions.pad(v.toString(), type.length())), null, argument);
    }

    private static @Nullable DataType type(String name, Node[] arguments) {
        if (OF_THE_SAME_TYPE.contains(name) || KEEPING_CITEXT.contains(name) && arguments[0].ignoresCase()) {
            return firstType(arguments);
        }
        return null;
    }

    private static @Nullable DataType firstType(Node[] arguments) {
        for (Node argument : arguments) {
            if (argument.type() != null) {
                return argument.type();
            }
        }
        return null;
    }

    private static Node clock(String name) {
        Evaluator evaluator = switch (name) {
            case "current_date" -> (scope, now) -> Times.dateTime(now).toLocalDate();
            case "localtimestamp" -> (scope, now) -> Times.dateTime(now);
            default -> (scope, now) -> now;
        };
        return new Node(evaluator, false, true, null);
    }

    private static Evaluator call(SqlFunction function, Evaluator[] arguments) {
        return (scope, now) -> {
            @Nullable Object[] values = new @Nullable Object[arguments.length];
            Object missing = Boolean.TRUE;
            for (int i = 0; i < arguments.length; i++) {
                values[i] = arguments[i].value(scope, now);
                missing = values[i] == null || values[i] instanceof Unknowable
                        ? Compiler.missing(missing, values[i])
                        : missing;
            }
            return function.strict() && missing != Boolean.TRUE ? missing : apply(function, values);
        };
    }

    private static @Nullable Object apply(SqlFunction function, @Nullable Object[] values) {
        try {
            return function.body().apply(values);
        } catch (ArithmeticException | DateTimeException refused) {
            return Unknowable.ERROR;
        } catch (ClassCastException otherKind) {
            return Unknowable.OPAQUE;
        }
    }
}
