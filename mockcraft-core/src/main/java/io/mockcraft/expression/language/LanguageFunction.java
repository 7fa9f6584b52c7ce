package io.mockcraft.expression.language;

import io.mockcraft.expression.Expression;
import java.util.List;

/**
 * A function of the schema language.
 *
 * @param info what people read of it
 * @param least the smallest number of arguments
 * @param most the largest number of arguments
 * @param body what a call of it is
 */
record LanguageFunction(FunctionInfo info, int least, int most, Body body) {

    /** The largest number of arguments of a function that takes many. */
    static final int MANY = 100;

    /** Makes the expression of a call. */
    @FunctionalInterface
    interface Body {
        Expression of(List<Expression> arguments);
    }

    /** One that SQL, or the evaluator, has under another name. */
    static LanguageFunction named(FunctionInfo info, int least, int most, String name) {
        return new LanguageFunction(info, least, most, arguments -> new Expression.Call(name, arguments));
    }

    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }

    /** How many arguments it takes, for messages. */
    String takes() {
        String more =
                most == MANY ? " or more" : most == least ? "" : most == least + 1 ? " or " + most : " to " + most;
        return "give it " + least + more + ", as in " + info.example();
    }
}
