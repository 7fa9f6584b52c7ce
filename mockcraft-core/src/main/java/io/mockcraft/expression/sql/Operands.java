package io.mockcraft.expression.sql;

import io.mockcraft.catalog.DataType;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.Expression.Field;
import io.mockcraft.expression.Expression.Literal;
import io.mockcraft.expression.Expression.Opaque;
import io.mockcraft.expression.Expression.Path;
import io.mockcraft.expression.Expression.RowOf;
import io.mockcraft.expression.Expression.Subscript;
import io.mockcraft.expression.sql.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what operators stand between: literals, columns, calls, parentheses, and the casts and subscripts behind them. */
final class Operands {

    private static final int LONGEST_NUMBER = 400;

    private final Tokens tokens;
    private final SqlParser parser;
    private final TypeParser types;
    private final SpecialForms specialForms;
    private final Calls calls;

    Operands(Tokens tokens, SqlParser parser) {
        this.tokens = tokens;
        this.parser = parser;
        this.types = new TypeParser(tokens);
        this.specialForms = new SpecialForms(tokens, parser, types);
        this.calls = new Calls(tokens, parser);
    }

    Expression operand() {
        Expression operand = primary();
        while (true) {
            if (tokens.takeMark("::")) {
                operand = new Cast(operand, types.type());
            } else if (tokens.atMark("[")) {
                operand = subscript(operand);
            } else if (tokens.atMark(".") && !(operand instanceof Literal)) {
                tokens.next();
                operand = new Field(operand, tokens.expectName());
            } else {
                return operand;
            }
        }
    }

    private Expression subscript(Expression array) {
        int from = tokens.position();
        tokens.expectMark("[");
        if (tokens.atMark(":")) {
            throw new NotUnderstood("a slice");
        }
        Expression index = parser.expression();
        if (tokens.takeMark(":")) {
            if (!tokens.atMark("]")) {
                parser.expression();
            }
            tokens.expectMark("]");
            return new Opaque(tokens.text(from, tokens.position()), List.of(array));
        }
        tokens.expectMark("]");
        return new Subscript(array, index);
    }

    private Expression primary() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> number(tokens.next().text());
            case STRING -> new Literal(tokens.next().text());
            case BITS -> new Cast(new Literal(tokens.next().text()), SqlTypes.named("bit varying", List.of()));
            case WORD -> word();
            case QUOTED -> named();
            case MARK -> parentheses();
            default -> throw new NotUnderstood("expected an operand");
        };
    }

    private static Expression number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new NotUnderstood("a number too long");
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            throw new NotUnderstood("a number too large");
        }
        boolean whole = text.chars().allMatch(Character::isDigit) && number.precision() < 19;
        return new Literal(whole ? (Object) number.longValueExact() : plain(number));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private Expression parentheses() {
        int from = tokens.position();
        tokens.expectMark("(");
        try {
            return closed(parser.expression());
        } catch (NotUnderstood reason) {
            tokens.skipParentheses(from + 1);
            return new Opaque(tokens.text(from, tokens.position()), List.of());
        }
    }

    private Expression closed(Expression first) {
        if (tokens.takeMark(")")) {
            return first;
        }
        List<Expression> fields = new ArrayList<>(List.of(first));
        while (tokens.takeMark(",")) {
            fields.add(parser.expression());
        }
        tokens.expectMark(")");
        return new RowOf(fields);
    }

    private Expression word() {
        Expression special = specialForms.read();
        if (special != null) {
            return special;
        }
        Expression typed = typedLiteral();
        return typed != null ? typed : named();
    }

    /** {@code DATE '2020-01-01'}, {@code timestamp with time zone '…'}. */
    private @Nullable Expression typedLiteral() {
        String word = tokens.peek().text();
        boolean type = SqlTypes.known(word) || word.equals("double");
        if (!type || tokens.peek(1).is(Kind.MARK, ".")) {
            return null;
        }
        int from = tokens.position();
        try {
            DataType literalType = types.type();
            if (tokens.peek().kind() == Kind.STRING) {
                return new Cast(new Literal(tokens.next().text()), literalType);
            }
        } catch (NotUnderstood reason) {
            // Not a type after all: read it again, as a name.
        }
        tokens.moveTo(from);
        return null;
    }

    private Expression named() {
        int from = tokens.position();
        List<String> names = new ArrayList<>(List.of(tokens.expectName()));
        while (tokens.atMark(".") && tokens.peek(1).isName()) {
            tokens.next();
            names.add(tokens.expectName());
        }
        if (tokens.atMark("(")) {
            return calls.call(names, from);
        }
        if (tokens.peek().kind() == Kind.STRING) {
            throw new NotUnderstood("a literal of an unknown type");
        }
        return new Path(names);
    }
}
