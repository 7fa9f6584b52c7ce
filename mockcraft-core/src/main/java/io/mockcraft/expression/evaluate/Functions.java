package io.mockcraft.expression.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions of PostgreSQL that can be computed here. */
public final class Functions {

    private static final Set<String> CLOCK = Set.of(
            "now",
            "current_timestamp",
            "transaction_timestamp",
            "statement_timestamp",
            "clock_timestamp",
            "current_date",
            "localtimestamp");

    private static final Map<String, SqlFunction> ALL = all();

    private Functions() {}

    private static Map<String, SqlFunction> all() {
        Map<String, SqlFunction> all = new HashMap<>();
        all.putAll(NullFunctions.ALL);
        all.putAll(TextFunctions.ALL);
        all.putAll(MoreTextFunctions.ALL);
        all.putAll(FormatFunctions.ALL);
        all.putAll(RegexFunctions.ALL);
        all.putAll(NumberFunctions.ALL);
        all.putAll(TimeFunctions.ALL);
        all.putAll(EncodingFunctions.ALL);
        all.putAll(ArrayFunctions.ALL);
        all.putAll(ContainerFunctions.ALL);
        all.putAll(LanguageTexts.ALL);
        all.putAll(LanguageNumbers.ALL);
        all.putAll(LanguageTimes.ALL);
        return Map.copyOf(all);
    }

    /** Whether a function of this name, in lower case, takes so many arguments. */
    public static boolean known(String name, int arguments) {
        SqlFunction function = ALL.get(name);
        return function == null
                ? readsClock(name) && arguments == 0
                : arguments >= function.least() && arguments <= function.most();
    }

    /** Whether a regular expression can be matched here. */
    public static boolean matches(String regex) {
        return RegexPattern.pattern(regex, false) != null;
    }

    static boolean readsClock(String name) {
        return CLOCK.contains(name);
    }

    static @Nullable SqlFunction named(String name) {
        return ALL.get(name);
    }
}
