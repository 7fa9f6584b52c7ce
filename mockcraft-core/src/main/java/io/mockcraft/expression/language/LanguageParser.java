package io.mockcraft.expression.language;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.IsNull;
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

    private static final int MOST_DEPTH = 60;
    private static final int MOST_OPERATORS = 300;

    private static final Map<String, Operator> COMPARISONS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<>", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.LESS_EQUAL,
            ">", Operator.GREATER,
            ">=", Operator.GREATER_EQUAL);
    private static final Map<String, Operator> SUMS = Map.of("+", Operator.ADD, "-", Operator.SUBTRACT);
    private static final Map<String, Operator> PRODUCTS =
            Map.of("*", Operator.MULTIPLY, "/", Operator.DIVIDE_EXACTLY, "%", Operator.MODULO);

    private final List<LanguageToken> tokens;
    private int at;
    private int depth;
    private int operators;

    LanguageParser(String text) {
        this.tokens = LanguageLexer.tokens(text);
    }

    Expression whole() {
        if (peek().kind() == Kind.END) {
            throw new LanguageMistake(0, "an empty expression", "write a condition such as state == 'PAID'");
        }
        Expression expression = expression();
        if (peek().kind() != Kind.END) {
            throw unexpected("the end or an operator");
        }
        return expression;
    }

    private LanguageToken peek() {
        return tokens.get(at);
    }

    private boolean take(String sign) {
        boolean here = peek().isSign(sign);
        at += here ? 1 : 0;
        return here;
    }

    private boolean takeEither(String word, String sign) {
        boolean here = peek().isWord(word) || peek().isSign(sign);
        at += here ? 1 : 0;
        return here;
    }

    private LanguageMistake unexpected(String wanted) {
        String remedy = peek().isSign("=") ? "write == to compare" : "";
        return new LanguageMistake(peek().at(), "expected " + wanted + ", found " + peek().shown(), remedy);
    }

    private void deeper() {
        if (++depth > MOST_DEPTH) {
            throw new LanguageMistake(
                    peek().at(), "nested more than " + MOST_DEPTH + " deep", "split it over several columns");
        }
    }

    private Expression expression() {
        deeper();
        List<Expression> parts = new ArrayList<>(List.of(and()));
        while (takeEither("or", "||")) {
            parts.add(and());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private Expression and() {
        List<Expression> parts = new ArrayList<>(List.of(not()));
        while (takeEither("and", "&&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private Expression not() {
        if (!takeEither("not", "!")) {
            return comparison();
        }
        deeper();
        Expression of = not();
        depth--;
        return new Not(of);
    }

    private Expression comparison() {
        Expression left = sum();
        Operator operator = peek().kind() == Kind.SIGN ? COMPARISONS.get(peek().text()) : null;
        if (operator == null) {
            return left;
        }
        at++;
        return compare(operator, left, sum());
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

    private Expression sum() {
        Expression left = product();
        while (peek().isSign("+") || peek().isSign("-")) {
            left = chained(SUMS, left, true);
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (peek().isSign("*") || peek().isSign("/") || peek().isSign("%")) {
            left = chained(PRODUCTS, left, false);
        }
        return left;
    }

    private Expression chained(Map<String, Operator> symbols, Expression left, boolean sum) {
        LanguageToken sign = tokens.get(at++);
        Operator operator = symbols.get(sign.text());
        if (operator == null || ++operators > MOST_OPERATORS) {
            throw new LanguageMistake(
                    sign.at(), "more than " + MOST_OPERATORS + " operators", "split it over several columns");
        }
        return new Binary(operator, left, sum ? product() : signed());
    }

    private Expression signed() {
        if (!take("-")) {
            return operand();
        }
        deeper();
        Expression of = signed();
        depth--;
        if (of instanceof Literal literal && literal.value() instanceof Long number) {
            return new Literal(-number);
        }
        return of instanceof Literal literal && literal.value() instanceof BigDecimal number
                ? new Literal(number.negate())
                : new Negated(of);
    }

    private Expression operand() {
        LanguageToken token = peek();
        return switch (token.kind()) {
            case NUMBER -> number();
            case STRING -> new Literal(tokens.get(at++).text());
            case NAME, QUOTED -> named();
            default -> parentheses();
        };
    }

    private Expression number() {
        BigDecimal number = new BigDecimal(tokens.get(at++).text());
        boolean whole = number.scale() == 0 && number.precision() < 19;
        return new Literal(whole ? (Object) number.longValueExact() : number);
    }

    private Expression parentheses() {
        if (!take("(")) {
            throw unexpected("a value, a column or a function");
        }
        Expression inner = expression();
        if (!take(")")) {
            throw unexpected("\")\"");
        }
        return inner;
    }

    private Expression named() {
        if (peek().isWord("and") || peek().isWord("or") || peek().isWord("not")) {
            throw unexpected("a value, a column or a function");
        }
        LanguageToken first = tokens.get(at++);
        if (first.isWord("true") || first.isWord("false")) {
            return new Literal(first.isWord("true"));
        }
        if (first.isWord("null")) {
            return new Literal(null);
        }
        return first.kind() == Kind.NAME && take("(") ? call(first) : path(first);
    }

    private Expression call(LanguageToken name) {
        List<Expression> arguments = new ArrayList<>();
        while (!take(")")) {
            if (!arguments.isEmpty() && !take(",")) {
                throw unexpected("\",\" or \")\"");
            }
            arguments.add(expression());
        }
        return new Call(LanguageFunctions.sqlName(name.text(), arguments.size(), name.at()), arguments);
    }

    private Expression path(LanguageToken first) {
        List<String> names = new ArrayList<>(List.of(first.text()));
        while (take(".")) {
            LanguageToken name = tokens.get(at);
            if (name.kind() != Kind.NAME && name.kind() != Kind.QUOTED) {
                throw unexpected("a column's name");
            }
            names.add(name.text());
            at++;
        }
        return new Path(names);
    }
}
