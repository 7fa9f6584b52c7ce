package io.mockcraft.expression.evaluate;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.evaluate.Compiler.Two;
import io.mockcraft.expression.value.Addresses;
import io.mockcraft.expression.value.Casts;
import io.mockcraft.expression.value.Ordering;
import io.mockcraft.expression.value.Unknowable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Comparisons, by the rules of the types that are known. */
final class Comparisons {

    private static final Set<TypeKind> STRANGE = EnumSet.of(
            TypeKind.TIME_ZONED,
            TypeKind.MAC_ADDRESS,
            TypeKind.XML,
            TypeKind.TEXT_SEARCH,
            TypeKind.GEOMETRIC,
            TypeKind.COMPOSITE,
            TypeKind.MULTIRANGE,
            TypeKind.OTHER);

    private Comparisons() {}

    static Node compile(Operator operator, Node left, Node right) {
        Node a = typedLike(left, right);
        Node b = typedLike(right, left);
        return Node.of(Compiler.both(a, b, comparison(operator, a, b)), Compiler.bool(), a, b);
    }

    /** A bare string constant takes the type of the other side once, not for every row. */
    private static Node typedLike(Node node, Node other) {
        boolean bare = node.constant() && node.type() == null && node.constantValue() instanceof String;
        DataType type = other.type();
        return bare && type != null ? Node.constant(Casts.cast(node.constantValue(), type), type) : node;
    }

    /** The comparison of two present values for operands of these types. */
    static Two comparison(Operator operator, Node left, Node right) {
        if (left.ignoresCase() || right.ignoresCase()) {
            return folded(plain(operator));
        }
        List<String> labels =
                left.is(TypeKind.ENUM) ? labels(left) : right.is(TypeKind.ENUM) ? labels(right) : List.of();
        if (!labels.isEmpty()) {
            return byLabel(operator, labels);
        }
        if (address(left) && address(right)) {
            return (a, b) -> ordered(operator, Addresses.compare(String.valueOf(a), String.valueOf(b)));
        }
        return strange(left) || strange(right) ? cautious(operator) : plain(operator);
    }

    private static List<String> labels(Node node) {
        return node.type() == null ? List.of() : node.type().labels();
    }

    private static boolean address(Node node) {
        return node.is(TypeKind.INET) || node.is(TypeKind.CIDR);
    }

    private static boolean strange(Node node) {
        return node.type() != null && STRANGE.contains(node.type().kind());
    }

    private static Two plain(Operator operator) {
        if (operator == Operator.EQUAL) {
            return (a, b) -> told(Ordering.equal(a, b));
        } else if (operator == Operator.NOT_EQUAL) {
            return (a, b) ->
                    told(Ordering.equal(a, b)) instanceof Boolean same ? (Object) !same : told(Ordering.equal(a, b));
        }
        return (a, b) -> ordered(operator, Ordering.compare(a, b));
    }

    private static Object told(int equal) {
        return equal == 1 ? Boolean.TRUE : equal == 0 ? Boolean.FALSE : unknowable(equal);
    }

    private static Unknowable unknowable(int order) {
        return order == Ordering.ERROR ? Unknowable.ERROR : Unknowable.OPAQUE;
    }

    private static Object ordered(Operator operator, int order) {
        if (order == Ordering.OPAQUE || order == Ordering.ERROR) {
            return unknowable(order);
        }
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    private static Two folded(Two comparison) {
        return (a, b) -> comparison.apply(fold(a), fold(b));
    }

    private static Object fold(Object value) {
        return value instanceof String text ? Letters.lower(text) : value;
    }

    private static Two byLabel(Operator operator, List<String> labels) {
        return (a, b) -> {
            int x = labels.indexOf(String.valueOf(a));
            int y = labels.indexOf(String.valueOf(b));
            return x < 0 || y < 0 ? plain(operator).apply(a, b) : ordered(operator, Integer.compare(x, y));
        };
    }

    /** Values whose text may be written in several ways: the same text is the same value, nothing else is known. */
    private static Two cautious(Operator operator) {
        Two plain = plain(operator);
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        return (a, b) -> {
            boolean texts = a instanceof String && b instanceof String;
            return !texts || equality && a.equals(b) ? plain.apply(a, b) : Unknowable.OPAQUE;
        };
    }

    static Node distinct(Operator operator, Node left, Node right) {
        boolean negated = operator == Operator.NOT_DISTINCT;
        Node a = typedLike(left, right);
        Node b = typedLike(right, left);
        Two same = comparison(Operator.EQUAL, a, b);
        Evaluator test = (scope, now) -> {
            Object x = a.evaluator().value(scope, now);
            Object y = b.evaluator().value(scope, now);
            Object equal = x instanceof Unknowable || y instanceof Unknowable ? either(x, y) : sameOrNull(x, y, same);
            return equal instanceof Boolean e ? (Object) (e == negated) : equal;
        };
        return Node.of(test, Compiler.bool(), a, b);
    }

    private static Unknowable either(@Nullable Object x, @Nullable Object y) {
        return x == Unknowable.ERROR || y == Unknowable.ERROR ? Unknowable.ERROR : Unknowable.OPAQUE;
    }

    private static @Nullable Object sameOrNull(@Nullable Object x, @Nullable Object y, Two same) {
        return x == null || y == null ? (Object) (x == y) : same.apply(x, y);
    }
}
