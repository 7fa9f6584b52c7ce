package io.mockcraft.expression.sql;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.ArrayOf;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Opaque;
import io.mockcraft.expression.evaluate.Functions;
import java.util.ArrayList;
import java.util.List;

/** Reads function calls; a function that is not PostgreSQL's own, or not known here, becomes opaque. */
final class Calls {

    private final Tokens tokens;
    private final SqlParser parser;

    Calls(Tokens tokens, SqlParser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    Expression call(List<String> names, int from) {
        tokens.expectMark("(");
        int inside = tokens.position();
        List<Expression> arguments = new ArrayList<>();
        boolean understood = arguments(arguments);
        if (!understood) {
            tokens.skipParentheses(inside);
        }
        String name = names.get(names.size() - 1);
        boolean own = names.size() == 1 || names.size() == 2 && names.get(0).equals("pg_catalog");
        if (understood && own && name.equals("age") && arguments.size() == 1) {
            arguments.add(0, new Call("current_date", List.of()));
        }
        if (understood && own && Functions.known(name, arguments.size())) {
            return new Call(name, arguments);
        }
        Expression opaque = new Opaque(tokens.text(from, tokens.position()), arguments);
        return understood ? parser.inlining().of(name, arguments).orElse(opaque) : opaque;
    }

    private boolean arguments(List<Expression> arguments) {
        try {
            readArguments(arguments);
            return true;
        } catch (NotUnderstood reason) {
            return false;
        }
    }

    private void readArguments(List<Expression> arguments) {
        while (!tokens.takeMark(")")) {
            if (!arguments.isEmpty()) {
                tokens.expectMark(",");
            }
            boolean variadic = tokens.takeWords("variadic");
            Expression argument = parser.expression();
            if (variadic && argument instanceof ArrayOf array) {
                arguments.addAll(array.elements());
            } else if (variadic) {
                throw new NotUnderstood("a variadic array that is not spelled out");
            } else {
                arguments.add(argument);
            }
        }
    }
}
