package io.mockcraft.expression.language;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Literal;
import io.mockcraft.expression.Expression.Negated;
import io.mockcraft.expression.Expression.Not;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Expression.Path;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.language.LanguageToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads an expression of the schema by precedence: or, and, not, comparison, sum, product, sign. */
final class LanguageParser {

    private static final int MOST_ARGUMENTS = 1_000;
    private static final Map<String, Operator> OPERATORS = Map.of(
            "+", Operator.PLUS,
            "-", Operator.MINUS,
            "*", Operator.MULTIPLY,
            "/", Operator.DIVIDE_EXACTLY,
            "%", Operator.MODULO);
    private static final String A_VALUE = "a value, a column or a function";

    private final LanguageTokens tokens;
    private final LanguageTests tests;

    LanguageParser(String text) {
        this.tokens = new LanguageTokens(text);
        this.tests = new LanguageTests(this, tokens);
    }

    Expression whole() {
        if (tokens.atEnd()) {
            throw new LanguageMistake(0, "an empty expression", "write a condition such as state == 'PAID'");
        }
        Expression expression = expression();
        if (!tokens.atEnd()) {
            throw tokens.unexpected("the end or an operator");
        }
        return expression;
    }

    Expression expression() {
        tokens.deeper();
        List<Expression> parts = new ArrayList<>(List.of(and()));
        while (tokens.takeEither("or", "||")) {
            parts.add(and());
        }
        tokens.back();
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private Expression and() {
        List<Expression> parts = new ArrayList<>(List.of(not()));
        while (tokens.takeEither("and", "&&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private Expression not() {
        if (!tokens.takeEither("not", "!")) {
            return tests.behind(sum());
        }
        tokens.deeper();
        Expression of = not();
        tokens.back();
        return new Not(of);
    }

    Expression sum() {
        Expression left = product();
        while (tokens.peek().isSign("+") || tokens.peek().isSign("-")) {
            LanguageToken sign = tokens.operator();
            left = combined(sign, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (tokens.peek().isSign("*")
                || tokens.peek().isSign("/")
                || tokens.peek().isSign("%")) {
            LanguageToken sign = tokens.operator();
            left = combined(sign, left, signed());
        }
        return left;
    }

    private static Expression combined(LanguageToken sign, Expression left, Expression right) {
        Operator operator = OPERATORS.getOrDefault(sign.text(), Operator.PLUS);
        Expression both = new Binary(operator, left, right);
        boolean literals = left instanceof Literal && right instanceof Literal;
        return literals ? Constant.checked(both, sign, "price * 2 or placed_at + 3d") : both;
    }

    private Expression signed() {
        if (!tokens.take("-")) {
            return operand();
        }
        tokens.deeper();
        Expression of = signed();
        tokens.back();
        if (of instanceof Literal literal && literal.value() instanceof Long number) {
            return new Literal(-number);
        }
        return of instanceof Literal literal && literal.value() instanceof BigDecimal number
                ? new Literal(number.negate())
                : new Negated(of);
    }

    private Expression operand() {
        return switch (tokens.peek().kind()) {
            case NUMBER -> number();
            case DURATION -> new Literal(DurationLiteral.read(tokens.next()));
            case STRING -> new Literal(tokens.next().text());
            case NAME, QUOTED -> named();
            default -> parentheses();
        };
    }

    private Expression number() {
        BigDecimal number = new BigDecimal(tokens.next().text());
        boolean whole = number.scale() == 0 && number.precision() < 19;
        return new Literal(whole ? (Object) number.longValueExact() : number);
    }

    private Expression parentheses() {
        if (!tokens.take("(")) {
            throw tokens.unexpected(A_VALUE);
        }
        Expression inner = expression();
        tokens.require(")");
        return inner;
    }

    private Expression named() {
        LanguageToken first = tokens.peek();
        if (first.isWord("and") || first.isWord("or") || first.isWord("not")) {
            throw tokens.unexpected(A_VALUE);
        }
        tokens.next();
        if (first.isWord("true") || first.isWord("false")) {
            return new Literal(first.isWord("true"));
        }
        if (first.isWord("null")) {
            return new Literal(null);
        }
        return first.kind() == Kind.NAME && tokens.take("(") ? LanguageFunctions.call(first, list(")")) : path(first);
    }

    /** Values with commas between them, up to the closing sign. */
    List<Expression> list(String end) {
        List<Expression> values = new ArrayList<>();
        while (!tokens.take(end)) {
            if (!values.isEmpty() && !tokens.take(",") || values.size() > MOST_ARGUMENTS) {
                throw tokens.unexpected("\",\" or \"" + end + "\"");
            }
            values.add(expression());
        }
        return values;
    }

    private Expression path(LanguageToken first) {
        List<String> names = new ArrayList<>(List.of(first.text()));
        while (tokens.take(".")) {
            LanguageToken name = tokens.peek();
            if (name.kind() != Kind.NAME && name.kind() != Kind.QUOTED) {
                throw tokens.unexpected("a column's name");
            }
            names.add(name.text());
            tokens.next();
        }
        return new Path(names);
    }
}
