package io.mockcraft.expression.language;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Binary;
import io.mockcraft.expression.Expression.Literal;
import io.mockcraft.expression.Operator;
import io.mockcraft.expression.evaluate.Functions;
import java.util.List;

/** Regular expressions over whole texts. */
final class Matches {

    private Matches() {}

    /** Refuses a pattern that cannot be used. */
    static void check(LanguageToken name, List<Expression> arguments) {
        if (name.isWord("matches")
                && arguments.get(1) instanceof Literal literal
                && literal.value() instanceof String regex
                && !Functions.matches("^(?:" + regex + ")$")) {
            throw new LanguageMistake(
                    name.at(),
                    "\"" + regex + "\" is no regular expression that can be used here",
                    "write one as in '[A-Z]+-[0-9]{3}'");
        }
    }

    /** Whether a pattern describes the whole text: with its two ends around it. */
    static Expression whole(List<Expression> arguments) {
        Expression start = new Binary(Operator.CONCAT, new Literal("^(?:"), arguments.get(1));
        Expression pattern = new Binary(Operator.CONCAT, start, new Literal(")$"));
        return new Binary(Operator.MATCHES, TextFunctions.asText(arguments.get(0)), pattern);
    }
}
