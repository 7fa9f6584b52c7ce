package io.mockcraft.expression.sql;

import io.mockcraft.catalog.DataType;
import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.ArrayOf;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Branch;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Case;
import io.mockcraft.expression.Expression.Cast;
import io.mockcraft.expression.Expression.Literal;
import io.mockcraft.expression.Expression.RowOf;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what has a syntax of its own: CASE, CAST, ARRAY, ROW, EXTRACT, SUBSTRING, TRIM, POSITION, the clock's keywords. */
final class SpecialForms {

    private static final int MOST_DIMENSIONS = 6;
    private static final Set<String> NEVER_NAMES = Set.of(
            "and",
            "or",
            "not",
            "is",
            "in",
            "between",
            "like",
            "ilike",
            "then",
            "when",
            "else",
            "end",
            "from",
            "select",
            "exists",
            "any",
            "all",
            "some",
            "overlay",
            "collate",
            "current_user",
            "session_user",
            "user");

    private final Tokens tokens;
    private final SqlParser parser;
    private final TypeParser types;

    SpecialForms(Tokens tokens, SqlParser parser, TypeParser types) {
        this.tokens = tokens;
        this.parser = parser;
        this.types = types;
    }

    /** The form that begins here, or null when none does. */
    @Nullable
    Expression read() {
        String word = tokens.peek().text();
        if (NEVER_NAMES.contains(word)) {
            throw new NotUnderstood("the keyword " + word);
        }
        return switch (word) {
            case "true" -> constant(true);
            case "false" -> constant(false);
            case "null" -> constant(null);
            case "case" -> readCase();
            case "array" -> tokens.peek(1).is(Kind.MARK, "[") ? array() : null;
            case "current_date", "current_timestamp", "localtimestamp", "current_time", "localtime" -> clock();
            default -> tokens.peek(1).is(Kind.MARK, "(") ? likeACall(word) : null;
        };
    }

    private Expression constant(@Nullable Object value) {
        tokens.next();
        return new Literal(value);
    }

    private @Nullable Expression likeACall(String word) {
        return switch (word) {
            case "cast" -> cast();
            case "row" -> row();
            case "extract" -> extract();
            case "substring" -> substring();
            case "position" -> position();
            case "trim" -> trim();
            default -> null;
        };
    }

    private Expression clock() {
        String word = tokens.next().text();
        if (tokens.takeMark("(")) {
            tokens.next();
            tokens.expectMark(")");
        }
        return new Call(word, List.of());
    }

    private Expression readCase() {
        tokens.next();
        Expression subject = tokens.atWord("when") ? null : parser.expression();
        List<Branch> branches = new ArrayList<>();
        while (tokens.takeWords("when")) {
            Expression condition = parser.expression();
            tokens.expectWords("then");
            Expression test = subject == null ? condition : new Binary(Operator.EQUAL, subject, condition);
            branches.add(new Branch(test, parser.expression()));
        }
        Expression otherwise = tokens.takeWords("else") ? parser.expression() : null;
        tokens.expectWords("end");
        return new Case(branches, otherwise);
    }

    private Expression array() {
        tokens.next();
        return elements(0);
    }

    private Expression elements(int dimension) {
        if (dimension > MOST_DIMENSIONS) {
            throw new NotUnderstood("too many dimensions");
        }
        tokens.expectMark("[");
        List<Expression> elements = new ArrayList<>();
        while (!tokens.takeMark("]")) {
            if (!elements.isEmpty()) {
                tokens.expectMark(",");
            }
            elements.add(tokens.atMark("[") ? elements(dimension + 1) : parser.expression());
        }
        return new ArrayOf(elements);
    }

    private void open() {
        tokens.next();
        tokens.expectMark("(");
    }

    private Expression cast() {
        open();
        Expression of = parser.expression();
        tokens.expectWords("as");
        DataType type = types.type();
        tokens.expectMark(")");
        return new Cast(of, type);
    }

    private Expression row() {
        open();
        return new RowOf(list(new ArrayList<>()));
    }

    private List<Expression> list(List<Expression> into) {
        do {
            into.add(parser.expression());
        } while (tokens.takeMark(","));
        tokens.expectMark(")");
        return into;
    }

    private Expression extract() {
        open();
        Token field = tokens.next();
        tokens.expectWords("from");
        Expression of = parser.expression();
        tokens.expectMark(")");
        return new Call("extract", List.of(new Literal(field.text()), of));
    }

    private Expression substring() {
        open();
        List<Expression> arguments = new ArrayList<>(List.of(parser.expression()));
        if (tokens.takeMark(",")) {
            return new Call("substring", list(arguments));
        }
        arguments.add(tokens.takeWords("from") ? parser.expression() : new Literal(1L));
        if (tokens.takeWords("for")) {
            arguments.add(parser.expression());
        }
        tokens.expectMark(")");
        return new Call("substring", arguments);
    }

    private Expression position() {
        open();
        Expression part = parser.other();
        tokens.expectWords("in");
        Expression whole = parser.other();
        tokens.expectMark(")");
        return new Call("strpos", List.of(whole, part));
    }

    private Expression trim() {
        open();
        String side = tokens.takeWords("leading") ? "ltrim" : tokens.takeWords("trailing") ? "rtrim" : "btrim";
        tokens.takeWords("both");
        if (tokens.takeWords("from")) {
            return new Call(side, list(new ArrayList<>()));
        }
        Expression first = parser.expression();
        if (tokens.takeWords("from")) {
            List<Expression> arguments = new ArrayList<>(List.of(parser.expression(), first));
            tokens.expectMark(")");
            return new Call(side, arguments);
        }
        List<Expression> arguments = new ArrayList<>(List.of(first));
        if (tokens.takeMark(",")) {
            return new Call(side, list(arguments));
        }
        tokens.expectMark(")");
        return new Call(side, arguments);
    }
}
