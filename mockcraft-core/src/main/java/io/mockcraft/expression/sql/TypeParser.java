package io.mockcraft.expression.sql;

import io.mockcraft.catalog.DataType;
import io.mockcraft.expression.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a type name, such as {@code timestamp(3) without time zone} or {@code public.mood[]}. */
final class TypeParser {

    private static final int MOST_DIMENSIONS = 6;
    private static final Set<String> INTERVAL_FIELDS = Set.of("year", "month", "day", "hour", "minute", "second", "to");

    private final Tokens tokens;

    TypeParser(Tokens tokens) {
        this.tokens = tokens;
    }

    DataType type() {
        DataType type = simple();
        int dimensions = 0;
        boolean array = tokens.takeWords("array");
        while (tokens.takeMark("[")) {
            if (tokens.peek().kind() == Kind.NUMBER) {
                tokens.next();
            }
            tokens.expectMark("]");
            array = true;
            if (++dimensions > MOST_DIMENSIONS) {
                throw new NotUnderstood("too many dimensions");
            }
        }
        return array ? SqlTypes.arrayOf(type) : type;
    }

    private DataType simple() {
        Token first = tokens.next();
        if (!first.isName()) {
            throw new NotUnderstood("expected a type");
        }
        String name = first.kind() == Kind.QUOTED ? quoted(first.text()) : compound(first.text());
        while (tokens.takeMark(".")) {
            String inner = tokens.expectName();
            name = name.equals("pg_catalog") || SqlTypes.known(inner) ? inner : name + "." + inner;
        }
        List<Integer> arguments = arguments();
        return SqlTypes.named(zoned(name), name.equals("interval") ? intervalFields(arguments) : arguments);
    }

    /** {@code "char"} is a type of one byte, not {@code char}. */
    private static String quoted(String name) {
        return SqlTypes.known(name) && !name.equals("char") ? name : "\"" + name + "\"";
    }

    private String compound(String first) {
        if (first.equals("double")) {
            tokens.expectWords("precision");
            return "double precision";
        }
        boolean varies = Set.of("character", "char", "bit").contains(first) && tokens.takeWords("varying");
        if (!varies) {
            return first;
        }
        return first.equals("bit") ? "bit varying" : "character varying";
    }

    private String zoned(String name) {
        if (!name.equals("timestamp") && !name.equals("time")) {
            return name;
        }
        if (tokens.takeWords("with", "time", "zone")) {
            return name + " with time zone";
        }
        tokens.takeWords("without", "time", "zone");
        return name + " without time zone";
    }

    private List<Integer> intervalFields(List<Integer> arguments) {
        List<Integer> result = arguments;
        while (tokens.peek().kind() == Kind.WORD
                && INTERVAL_FIELDS.contains(tokens.peek().text())) {
            tokens.next();
            result = arguments();
        }
        return result;
    }

    private List<Integer> arguments() {
        List<Integer> arguments = new ArrayList<>();
        if (tokens.atMark("(") && tokens.peek(1).kind() == Kind.NUMBER) {
            tokens.next();
            do {
                arguments.add(number(tokens.next()));
            } while (tokens.takeMark(","));
            tokens.expectMark(")");
        }
        return arguments;
    }

    private static int number(Token token) {
        if (token.kind() != Kind.NUMBER
                || token.text().length() > 9
                || token.text().indexOf('.') >= 0) {
            throw new NotUnderstood("expected a length");
        }
        return Integer.parseInt(token.text());
    }
}
