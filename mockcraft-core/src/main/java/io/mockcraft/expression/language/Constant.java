package io.mockcraft.expression.language;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Walk;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.evaluate.Names;
import io.mockcraft.expression.value.Unknowable;

/** What can be told of parts without columns when they are read. */
final class Constant {

    private Constant() {}

    /** The same expression, refused where it has no value whatever the row is. */
    static Expression checked(Expression expression, LanguageToken at, String example) {
        boolean free = Walk.paths(expression).isEmpty();
        if (free
                && !Formula.of(expression, Names.none()).readsClock()
                && Formula.constant(expression, Formula.DEFAULT_NOW) instanceof Unknowable) {
            throw new LanguageMistake(
                    at.at(),
                    at.shown() + " has no value here: the parts do not fit together, or the result is too large",
                    "write it as in " + example);
        }
        return expression;
    }
}
