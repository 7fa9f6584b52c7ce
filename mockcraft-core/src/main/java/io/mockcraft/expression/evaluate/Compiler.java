package io.mockcraft.expression.evaluate;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.ArrayOf;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Case;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.Expression.Field;
import io.mockcraft.expression.Expression.Is;
import io.mockcraft.expression.Expression.IsNull;
import io.mockcraft.expression.Expression.Literal;
import io.mockcraft.expression.Expression.Negated;
import io.mockcraft.expression.Expression.Not;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Expression.Path;
import io.mockcraft.expression.Expression.Quantified;
import io.mockcraft.expression.Expression.Subscript;
import io.mockcraft.expression.value.Arithmetic;
import io.mockcraft.expression.value.Casts;
import io.mockcraft.expression.value.Sums;
import io.mockcraft.expression.value.Unknowable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns an expression into nested evaluators, once. */
final class Compiler {

    private static final DataType TEXT = DataType.of(TypeKind.TEXT, "text");
    private static final DataType BOOLEAN = DataType.of(TypeKind.BOOLEAN, "boolean");

    private final Names names;

    Compiler(Names names) {
        this.names = names;
    }

    Node compile(Expression expression) {
        if (expression instanceof Path e) {
            return path(e);
        } else if (expression instanceof Literal e) {
            return Node.constant(e.value(), null);
        } else if (expression instanceof Binary e) {
            return binary(e);
        } else if (expression instanceof And e) {
            return Logic.all(all(e.of()));
        } else if (expression instanceof Or e) {
            return Logic.any(all(e.of()));
        } else if (expression instanceof Not e) {
            return Logic.not(compile(e.of()));
        } else if (expression instanceof IsNull e) {
            return Logic.isNull(compile(e.of()), e.not());
        }
        return further(expression);
    }

    private Node further(Expression expression) {
        if (expression instanceof Cast e) {
            return cast(e);
        } else if (expression instanceof Quantified e) {
            return Quantifiers.compile(e, compile(e.left()), compile(e.array()));
        } else if (expression instanceof Call e) {
            return Invocations.compile(e.function(), all(e.arguments()));
        } else if (expression instanceof Is e) {
            return Logic.is(compile(e.of()), e.truth(), e.not());
        } else if (expression instanceof Case e) {
            return Cases.compile(e, this);
        } else if (expression instanceof ArrayOf e) {
            return Arrays.compile(all(e.elements()));
        }
        return rare(expression);
    }

    private Node rare(Expression expression) {
        if (expression instanceof Negated e) {
            Node of = compile(e.of());
            return Node.of(strict(of, Arithmetic::negate), of.type(), of);
        } else if (expression instanceof Subscript e) {
            return Arrays.subscript(compile(e.array()), compile(e.index()));
        } else if (expression instanceof Field e) {
            Node of = compile(e.of());
            return Node.of(strict(of, v -> v instanceof Map<?, ?> m ? m.get(e.name()) : Unknowable.OPAQUE), null, of);
        }
        return opaque();
    }

    static Node opaque() {
        return Node.constant(Unknowable.OPAQUE, null);
    }

    private Node[] all(List<Expression> expressions) {
        return expressions.stream().map(this::compile).toArray(Node[]::new);
    }

    private Node path(Path path) {
        int slot = names.slot(path.names());
        if (slot < 0) {
            return opaque();
        }
        DataType given = names.type(slot);
        DataType type = DataType.ANY.equals(given) ? null : given;
        Evaluator load = type == null
                ? (scope, now) -> scope.value(slot)
                : (scope, now) -> Casts.stored(scope.value(slot), type);
        return new Node(load, false, false, type);
    }

    private Node cast(Cast cast) {
        Node of = compile(cast.of());
        DataType type = cast.type();
        boolean same = of.is(type.kind()) && type.kind() == TypeKind.TEXT && type.length() < 0 && !of.ignoresCase();
        return same ? of : Node.of((scope, now) -> Casts.cast(of.evaluator().value(scope, now), type), type, of);
    }

    private Node binary(Binary e) {
        Node left = compile(e.left());
        Node right = compile(e.right());
        return switch (e.operator()) {
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
                Comparisons.compile(e.operator(), left, right);
            case DISTINCT, NOT_DISTINCT -> Comparisons.distinct(e.operator(), left, right);
            case LIKE, NOT_LIKE, LIKE_ANY_CASE, NOT_LIKE_ANY_CASE -> Patterns.compile(e.operator(), left, right);
            case MATCHES, NOT_MATCHES, MATCHES_ANY_CASE, NOT_MATCHES_ANY_CASE ->
                Patterns.compile(e.operator(), left, right);
            case CONCAT -> Node.of(both(left, right, Arithmetic::concat), TEXT, left, right);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, DIVIDE_EXACTLY, MODULO, POWER, BIT_AND, BIT_OR ->
                Node.of(both(left, right, Containers.orArithmetic(e.operator())), null, left, right);
            case PLUS -> Node.of(both(left, right, Sums::plus), null, left, right);
            case MINUS -> Node.of(both(left, right, Sums::minus), null, left, right);
            default -> Node.of(both(left, right, Containers.of(e.operator())), null, left, right);
        };
    }

    static DataType bool() {
        return BOOLEAN;
    }

    /** A function of one present value. */
    interface One {
        @Nullable
        Object apply(Object value);
    }

    /** A function of two present values. */
    interface Two {
        @Nullable
        Object apply(Object left, Object right);
    }

    static Evaluator strict(Node of, One function) {
        Evaluator inner = of.evaluator();
        return (scope, now) -> {
            Object value = inner.value(scope, now);
            return value == null || value instanceof Unknowable ? value : function.apply(value);
        };
    }

    static Evaluator both(Node left, Node right, Two function) {
        Evaluator first = left.evaluator();
        Evaluator second = right.evaluator();
        return (scope, now) -> {
            Object a = first.value(scope, now);
            Object b = second.value(scope, now);
            return a == null || b == null || a instanceof Unknowable || b instanceof Unknowable
                    ? missing(a, b)
                    : function.apply(a, b);
        };
    }

    /** An error wins, then null, then what is not known. */
    static @Nullable Object missing(@Nullable Object a, @Nullable Object b) {
        if (a == Unknowable.ERROR || b == Unknowable.ERROR) {
            return Unknowable.ERROR;
        }
        return a == null || b == null ? null : Unknowable.OPAQUE;
    }
}
