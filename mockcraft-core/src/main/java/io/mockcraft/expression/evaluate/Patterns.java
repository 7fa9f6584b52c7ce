package io.mockcraft.expression.evaluate;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.evaluate.Compiler.Two;
import io.mockcraft.expression.value.Unknowable;

/** LIKE and regular expressions, compiled once where the pattern is constant. */
final class Patterns {

    private Patterns() {}

    static boolean isPattern(Operator operator) {
        return operator.ordinal() >= Operator.LIKE.ordinal()
                && operator.ordinal() <= Operator.NOT_MATCHES_ANY_CASE.ordinal();
    }

    static Node compile(Operator operator, Node left, Node right) {
        if (right.constant() && right.constantValue() instanceof String pattern) {
            TextTest test = test(operator, pattern, left.ignoresCase());
            return Node.of(
                    Compiler.strict(left, value -> apply(test, operator, padded(value, left))), Compiler.bool(), left);
        }
        return Node.of(Compiler.both(left, right, dynamic(operator, left)), Compiler.bool(), left, right);
    }

    static Two dynamic(Operator operator, Node left) {
        return (value, pattern) -> pattern instanceof String text
                ? apply(test(operator, text, left.ignoresCase()), operator, padded(value, left))
                : Unknowable.OPAQUE;
    }

    private static TextTest test(Operator operator, String pattern, boolean ignoreCase) {
        return switch (operator) {
            case LIKE, NOT_LIKE -> LikePattern.of(pattern, ignoreCase);
            case LIKE_ANY_CASE, NOT_LIKE_ANY_CASE -> LikePattern.of(pattern, true);
            case MATCHES, NOT_MATCHES -> RegexPattern.of(pattern, ignoreCase);
            default -> RegexPattern.of(pattern, true);
        };
    }

    private static Object apply(TextTest test, Operator operator, Object value) {
        boolean negated = operator == Operator.NOT_LIKE
                || operator == Operator.NOT_LIKE_ANY_CASE
                || operator == Operator.NOT_MATCHES
                || operator == Operator.NOT_MATCHES_ANY_CASE;
        Object matches = value instanceof String text ? test.matches(text) : Unknowable.OPAQUE;
        return matches instanceof Boolean m ? (Object) (m != negated) : matches;
    }

    /** Patterns see the blanks that pad a {@code char(n)}. */
    private static Object padded(Object value, Node node) {
        return value instanceof String text && node.type() != null && node.is(TypeKind.CHAR)
                ? TextFunctions.pad(text, node.type().length())
                : value;
    }
}
