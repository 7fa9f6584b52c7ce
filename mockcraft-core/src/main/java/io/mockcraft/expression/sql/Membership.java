package io.mockcraft.expression.sql;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.ArrayOf;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Not;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Expression.Quantified;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads BETWEEN, IN, LIKE, ILIKE, SIMILAR TO, ANY and ALL. */
final class Membership {

    private final Tokens tokens;
    private final SqlParser parser;

    Membership(Tokens tokens, SqlParser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    Expression read() {
        Expression left = parser.other();
        boolean not = tokens.atWord("not") && negatable(tokens.peek(1));
        if (not) {
            tokens.next();
        }
        if (tokens.takeWords("between")) {
            return negatedIf(not, between(left));
        } else if (tokens.takeWords("in")) {
            return in(left, not);
        } else if (tokens.takeWords("like")) {
            return like(not ? Operator.NOT_LIKE : Operator.LIKE, left);
        } else if (tokens.takeWords("ilike")) {
            return like(not ? Operator.NOT_LIKE_ANY_CASE : Operator.LIKE_ANY_CASE, left);
        } else if (tokens.takeWords("similar", "to")) {
            return similar(not, left);
        }
        return left;
    }

    private static boolean negatable(Token token) {
        return token.kind() == Kind.WORD
                && List.of("between", "in", "like", "ilike", "similar").contains(token.text());
    }

    private static Expression negatedIf(boolean not, Expression expression) {
        return not ? new Not(expression) : expression;
    }

    private Expression between(Expression left) {
        boolean symmetric = tokens.takeWords("symmetric");
        if (!symmetric) {
            tokens.takeWords("asymmetric");
        }
        Expression low = parser.other();
        tokens.expectWords("and");
        Expression high = parser.other();
        return symmetric ? new Or(List.of(within(left, low, high), within(left, high, low))) : within(left, low, high);
    }

    private static Expression within(Expression left, Expression low, Expression high) {
        return new And(
                List.of(Rows.binary(Operator.GREATER_EQUAL, left, low), Rows.binary(Operator.LESS_EQUAL, left, high)));
    }

    private Expression in(Expression left, boolean not) {
        tokens.expectMark("(");
        List<Expression> elements = new ArrayList<>();
        do {
            elements.add(parser.expression());
        } while (tokens.takeMark(","));
        tokens.expectMark(")");
        return Rows.quantified(not ? Operator.NOT_EQUAL : Operator.EQUAL, not, left, new ArrayOf(elements));
    }

    private Expression like(Operator operator, Expression left) {
        if (atQuantifier()) {
            return quantified(operator, left);
        }
        Expression pattern = parser.other();
        Expression escaped =
                tokens.takeWords("escape") ? new Call("like_escape", List.of(pattern, parser.other())) : pattern;
        return new Binary(operator, left, escaped);
    }

    private Expression similar(boolean not, Expression left) {
        Expression pattern = parser.other();
        List<Expression> arguments = tokens.takeWords("escape") ? List.of(pattern, parser.other()) : List.of(pattern);
        Operator operator = not ? Operator.NOT_MATCHES : Operator.MATCHES;
        return new Binary(operator, left, new Call("similar_to_escape", arguments));
    }

    boolean atQuantifier() {
        boolean word = tokens.atWord("any") || tokens.atWord("some") || tokens.atWord("all");
        return word && tokens.peek(1).is(Kind.MARK, "(");
    }

    Expression quantified(Operator operator, Expression left) {
        boolean all = tokens.next().text().equals("all");
        tokens.expectMark("(");
        Expression array = parser.expression();
        tokens.expectMark(")");
        return new Quantified(operator, all, left, array);
    }
}
