package io.mockcraft.expression.language;

import io.mockcraft.expression.Expression;
import io.mockcraft.problem.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The functions of the schema language, by name. */
final class LanguageFunctions {

    private static final Map<String, LanguageFunction> ALL = all();

    private LanguageFunctions() {}

    private static Map<String, LanguageFunction> all() {
        Map<String, LanguageFunction> all = new TreeMap<>();
        for (List<LanguageFunction> some :
                List.of(ChoosingFunctions.ALL, TextFunctions.ALL, NumberFunctions.ALL, DateFunctions.ALL)) {
            some.forEach(function -> all.put(function.info().name(), function));
        }
        return all;
    }

    /** Every function, sorted by name. */
    static List<FunctionInfo> infos() {
        return ALL.values().stream().map(LanguageFunction::info).toList();
    }

    /** The call of a function. */
    static Expression call(LanguageToken name, List<Expression> arguments) {
        LanguageFunction function = ALL.get(name.text());
        if (function == null) {
            String remedy = Suggestions.didYouMeanOrList(name.text(), ALL.keySet());
            throw new LanguageMistake(name.at(), "no function \"" + name.text() + "\"", remedy);
        }
        if (!function.takes(arguments.size())) {
            String reason = name.text() + " does not take " + arguments.size() + " arguments";
            throw new LanguageMistake(name.at(), reason, function.takes());
        }
        Matches.check(name, arguments);
        Expression call = function.body().of(arguments);
        return Constant.checked(call, name, function.info().example());
    }
}
