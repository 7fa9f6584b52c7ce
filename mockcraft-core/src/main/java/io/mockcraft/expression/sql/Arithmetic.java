package io.mockcraft.expression.sql;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Literal;
import io.mockcraft.expression.Expression.Negated;
import io.mockcraft.expression.Operator;
import java.math.BigDecimal;

/** Reads sums and what binds closer, by PostgreSQL's precedence; operands are read by {@link Operands}. */
final class Arithmetic {

    private final Tokens tokens;
    private final SqlParser conditions;
    private final Operands operands;

    Arithmetic(Tokens tokens, SqlParser conditions) {
        this.tokens = tokens;
        this.conditions = conditions;
        this.operands = new Operands(tokens, conditions);
    }

    Expression sum() {
        Expression left = product();
        while (tokens.atOperator("+") || tokens.atOperator("-")) {
            left = new Binary(takeKnown(), left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = power();
        while (tokens.atOperator("*") || tokens.atOperator("/") || tokens.atOperator("%")) {
            left = new Binary(takeKnown(), left, power());
        }
        return left;
    }

    private Expression power() {
        Expression left = zoned();
        while (tokens.atOperator("^")) {
            left = new Binary(takeKnown(), left, zoned());
        }
        return left;
    }

    private Operator takeKnown() {
        return Operator.of(tokens.next().text()).orElseThrow();
    }

    private Expression zoned() {
        Expression left = collated();
        while (tokens.takeWords("at", "time", "zone")) {
            left = new Binary(Operator.AT_TIME_ZONE, left, collated());
        }
        return left;
    }

    /** A collation changes the order of texts only, which is never relied on where it could differ. */
    private Expression collated() {
        Expression left = signed();
        while (tokens.takeWords("collate")) {
            tokens.expectName();
            while (tokens.takeMark(".")) {
                tokens.expectName();
            }
        }
        return left;
    }

    private Expression signed() {
        if (tokens.atOperator("-")) {
            tokens.next();
            return negated(conditions.deeper(this::signed));
        }
        if (tokens.atOperator("+")) {
            tokens.next();
            return conditions.deeper(this::signed);
        }
        return operands.operand();
    }

    private static Expression negated(Expression of) {
        if (of instanceof Literal literal && literal.value() instanceof Long number) {
            return new Literal(-number);
        }
        if (of instanceof Literal literal && literal.value() instanceof BigDecimal number) {
            return new Literal(number.negate());
        }
        return new Negated(of);
    }
}
