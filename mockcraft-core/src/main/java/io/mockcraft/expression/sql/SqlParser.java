package io.mockcraft.expression.sql;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.And;
import io.mockcraft.expression.Expression.Is;
import io.mockcraft.expression.Expression.Not;
import io.mockcraft.expression.Expression.Opaque;
import io.mockcraft.expression.Expression.Or;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads conditions by PostgreSQL's precedence; what stands between comparisons is read by {@link Arithmetic}. */
final class SqlParser {

    private static final int MOST_DEPTH = 120;
    private static final Set<String> TEXT_OPERATORS =
            Set.of("=", "<>", "<", ">", "<=", ">=", "~", "!~", "~*", "!~*", "~~", "!~~", "~~*", "!~~*");
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final Set<String> CLOSER = Set.of("+", "-", "*", "/", "%", "^");

    private final Tokens tokens;
    private final Arithmetic arithmetic;
    private final Membership membership;
    private final Inlining inlining;
    private int depth;

    SqlParser(Tokens tokens, Inlining inlining) {
        this.tokens = tokens;
        this.inlining = inlining;
        this.arithmetic = new Arithmetic(tokens, this);
        this.membership = new Membership(tokens, this);
    }

    Inlining inlining() {
        return inlining;
    }

    Expression whole() {
        Expression expression = expression();
        if (tokens.peek().kind() != Kind.END) {
            throw new NotUnderstood("text behind the end");
        }
        return expression;
    }

    Expression expression() {
        return deeper(this::or);
    }

    Expression deeper(Supplier<Expression> part) {
        if (++depth > MOST_DEPTH) {
            depth--;
            throw new NotUnderstood("too deep");
        }
        try {
            return part.get();
        } finally {
            depth--;
        }
    }

    private Expression or() {
        List<Expression> parts = new ArrayList<>(List.of(and()));
        while (tokens.takeWords("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private Expression and() {
        List<Expression> parts = new ArrayList<>(List.of(not()));
        while (tokens.takeWords("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private Expression not() {
        return tokens.takeWords("not") ? new Not(deeper(this::not)) : is();
    }

    private Expression is() {
        Expression left = comparison();
        while (true) {
            if (tokens.takeWords("isnull")) {
                left = Rows.isNull(left, false);
            } else if (tokens.takeWords("notnull")) {
                left = Rows.isNull(left, true);
            } else if (tokens.takeWords("is")) {
                left = test(left, tokens.takeWords("not"));
            } else {
                return left;
            }
        }
    }

    private Expression test(Expression of, boolean not) {
        if (tokens.takeWords("null")) {
            return Rows.isNull(of, not);
        } else if (tokens.takeWords("distinct", "from")) {
            return Rows.binary(not ? Operator.NOT_DISTINCT : Operator.DISTINCT, of, comparison());
        } else if (tokens.takeWords("true")) {
            return new Is(of, true, not);
        } else if (tokens.takeWords("false")) {
            return new Is(of, false, not);
        } else if (tokens.takeWords("unknown")) {
            return new Is(of, null, not);
        }
        return strangeTest(of);
    }

    /** {@code IS JSON OBJECT}, {@code IS DOCUMENT}, {@code IS NFC NORMALIZED}: words up to the next mark. */
    private Expression strangeTest(Expression of) {
        int from = tokens.position();
        while (tokens.peek().kind() == Kind.WORD && !tokens.atWord("and") && !tokens.atWord("or")) {
            tokens.next();
        }
        return new Opaque("IS " + tokens.text(from, tokens.position()), List.of(of));
    }

    private Expression comparison() {
        Expression left = membership.read();
        while (true) {
            String symbol = operatorAhead(COMPARISONS, true);
            if (symbol == null) {
                return left;
            }
            takeOperator();
            Operator operator = Operator.of(symbol).orElseThrow();
            left = membership.atQuantifier()
                    ? membership.quantified(operator, left)
                    : Rows.binary(operator, left, membership.read());
        }
    }

    /** What stands between comparisons: operators without a rank of their own, and arithmetic. */
    Expression other() {
        Expression left = arithmetic.sum();
        while (true) {
            int from = tokens.position();
            String symbol = operatorAhead(COMPARISONS, false);
            if (symbol == null || CLOSER.contains(symbol) && !tokens.atWord("operator")) {
                return left;
            }
            takeOperator();
            left = named(symbol, left, from);
        }
    }

    private Expression named(String symbol, Expression left, int from) {
        @Nullable Operator operator = Operator.of(symbol).orElse(null);
        if (membership.atQuantifier()) {
            Expression quantified = membership.quantified(operator == null ? Operator.EQUAL : operator, left);
            return operator == null ? new Opaque(symbol, List.of(quantified)) : quantified;
        }
        Expression right = arithmetic.sum();
        return operator == null
                ? new Opaque(tokens.text(from, tokens.position()), List.of(left, right))
                : Rows.binary(operator, left, right);
    }

    /** The symbol of the operator that comes next, if it is (or is not) one of these; nothing is taken. */
    private @Nullable String operatorAhead(Set<String> symbols, boolean wanted) {
        boolean spelled = tokens.atWord("operator") && tokens.peek(1).is(Kind.MARK, "(");
        Token token = spelled ? spelledOperator() : tokens.peek();
        boolean fits = token.kind() == Kind.OPERATOR && symbols.contains(token.text()) == wanted;
        return fits ? token.text() : null;
    }

    /** {@code OPERATOR(pg_catalog.=)}: PostgreSQL's own are what they look like, and so are citext's beside them. */
    private Token spelledOperator() {
        boolean qualified = tokens.peek(3).is(Kind.MARK, ".");
        Token symbol = tokens.peek(qualified ? 4 : 2);
        boolean own = !qualified || tokens.peek(2).text().equals("pg_catalog");
        if (!own && !TEXT_OPERATORS.contains(symbol.text())) {
            throw new NotUnderstood("somebody's own operator");
        }
        return symbol;
    }

    private void takeOperator() {
        if (!tokens.takeWords("operator")) {
            tokens.next();
            return;
        }
        while (!tokens.takeMark(")")) {
            if (tokens.next().kind() == Kind.END) {
                throw new NotUnderstood("expected )");
            }
        }
    }
}
