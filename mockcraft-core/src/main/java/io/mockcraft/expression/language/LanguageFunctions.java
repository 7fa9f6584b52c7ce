package io.mockcraft.expression.language;

import io.mockcraft.problem.Suggestions;
import java.util.Map;
import java.util.TreeMap;

/**
 * The functions of the schema language: abs, ceil, coalesce, concat, floor, length, lower, max, min, round, trim, upper.
 *
 * <p>{@code min} and {@code max} leave out nulls; {@code concat} takes null for empty text.
 */
final class LanguageFunctions {

    private static final int MANY = 100;

    private static final Map<String, Function> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("abs", new Function("abs", 1, 1)),
            Map.entry("ceil", new Function("ceil", 1, 1)),
            Map.entry("coalesce", new Function("coalesce", 1, MANY)),
            Map.entry("concat", new Function("concat", 1, MANY)),
            Map.entry("floor", new Function("floor", 1, 1)),
            Map.entry("length", new Function("length", 1, 1)),
            Map.entry("lower", new Function("unicode_lower", 1, 1)),
            Map.entry("max", new Function("greatest", 1, MANY)),
            Map.entry("min", new Function("least", 1, MANY)),
            Map.entry("round", new Function("round", 1, 2)),
            Map.entry("trim", new Function("btrim", 1, 1)),
            Map.entry("upper", new Function("unicode_upper", 1, 1))));

    private LanguageFunctions() {}

    /**
     * A function.
     *
     * @param sqlName SQL's name for it
     * @param least the smallest number of arguments
     * @param most the largest number of arguments
     */
    private record Function(String sqlName, int least, int most) {}

    /** SQL's name of the function, for so many arguments. */
    static String sqlName(String name, int arguments, int at) {
        Function function = ALL.get(name);
        if (function == null) {
            String remedy = Suggestions.didYouMeanOrList(name, ALL.keySet());
            throw new LanguageMistake(at, "no function \"" + name + "\"", remedy);
        }
        if (arguments < function.least || arguments > function.most) {
            throw new LanguageMistake(at, name + " does not take " + arguments + " arguments", takes(function));
        }
        return function.sqlName;
    }

    private static String takes(Function function) {
        String most =
                function.most == MANY ? " or more" : function.most == function.least ? "" : " or " + function.most;
        return "give it " + function.least + most;
    }
}
