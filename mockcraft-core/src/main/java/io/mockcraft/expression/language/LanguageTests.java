package io.mockcraft.expression.language;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.ArrayOf;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.IsNull;
import io.mockcraft.expression.Expression.Literal;
import io.mockcraft.expression.Expression.Not;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Expression.Quantified;
import io.mockcraft.expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what may follow a sum: a comparison, {@code in}, {@code between}, {@code like}. */
final class LanguageTests {

    private static final Map<String, Operator> COMPARISONS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<>", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.LESS_EQUAL,
            ">", Operator.GREATER,
            ">=", Operator.GREATER_EQUAL);

    private final LanguageParser parser;
    private final LanguageTokens tokens;

    LanguageTests(LanguageParser parser, LanguageTokens tokens) {
        this.parser = parser;
        this.tokens = tokens;
    }

    /** The test of what was read, or just that. */
    Expression behind(Expression left) {
        LanguageToken next = tokens.peek();
        if (next.kind() == LanguageToken.Kind.SIGN) {
            return comparison(left);
        }
        boolean not = next.isWord("not") && isTest(tokens.second());
        if (!not && !isTest(next)) {
            return left;
        }
        tokens.takeWord("not");
        Expression test = test(left);
        return not ? new Not(test) : test;
    }

    private static boolean isTest(LanguageToken token) {
        return token.isWord("in") || token.isWord("between") || token.isWord("like");
    }

    private Expression comparison(Expression left) {
        Operator operator = COMPARISONS.get(tokens.peek().text());
        if (operator == null) {
            return left;
        }
        tokens.next();
        return compare(operator, left, parser.sum());
    }

    private static Expression compare(Operator operator, Expression left, Expression right) {
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (equality && isNull(right)) {
            return new IsNull(left, operator == Operator.NOT_EQUAL);
        }
        if (equality && isNull(left)) {
            return new IsNull(right, operator == Operator.NOT_EQUAL);
        }
        return new Binary(operator, left, right);
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof Literal literal && literal.value() == null;
    }

    private Expression test(Expression left) {
        if (tokens.takeWord("in")) {
            return in(left);
        } else if (tokens.takeWord("like")) {
            return new Binary(Operator.LIKE, TextFunctions.asText(left), parser.sum());
        }
        tokens.takeWord("between");
        Expression low = parser.sum();
        if (!tokens.takeEither("and", "&&")) {
            throw tokens.unexpected("\"and\"");
        }
        Expression high = parser.sum();
        return new And(
                List.of(new Binary(Operator.GREATER_EQUAL, left, low), new Binary(Operator.LESS_EQUAL, left, high)));
    }

    private Expression in(Expression left) {
        if (tokens.take("[")) {
            return in(left, parser.list("]"));
        } else if (tokens.take("(")) {
            return in(left, parser.list(")"));
        }
        return new Quantified(Operator.EQUAL, false, left, parser.sum());
    }

    /** A null in the list is met by null, as {@code == null} is. */
    private static Expression in(Expression left, List<Expression> values) {
        List<Expression> present = new ArrayList<>(values);
        boolean nulls = present.removeIf(LanguageTests::isNull);
        Expression among = new Quantified(Operator.EQUAL, false, left, new ArrayOf(present));
        return nulls ? new Or(List.of(new IsNull(left, false), among)) : among;
    }
}
