package io.mockcraft.generator.making;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.problem.MockCraftException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parameter that every generator takes, unless it has one of its own by that name: {@code locale}, one tag or several, instead
 * of the schema's.
 */
final class OwnLocale {

    private static final String NAME = "locale";

    private OwnLocale() {}

    /** Whether a column has locales of its own. */
    static boolean isGiven(Arguments arguments, GeneratorInfo info) {
        return arguments.values().containsKey(NAME) && !own(info);
    }

    /** The target in the column's own locales. */
    static Target in(Arguments arguments, GeneratorInfo info, Target target) {
        @Nullable Object given = isGiven(arguments, info) ? arguments.values().get(NAME) : null;
        return given == null ? target : new Target(target.type(), target.now(), tags(given), target.ignoreCase());
    }

    /** What is wrong with it where the generator asked for no words. */
    static MockCraftException useless(Making making) {
        return making.refuse(NAME, "its values are the same in every locale", "leave \"locale\" out");
    }

    /** The arguments but for it. */
    static Arguments without(Arguments arguments, GeneratorInfo info) {
        if (!isGiven(arguments, info)) {
            return arguments;
        }
        Map<String, Object> rest = new TreeMap<>(arguments.values());
        rest.remove(NAME);
        return new Arguments(rest, arguments.inputs(), arguments.at(), arguments.path());
    }

    private static boolean own(GeneratorInfo info) {
        return info.parameters().stream().anyMatch(parameter -> parameter.name().equals(NAME));
    }

    private static List<String> tags(Object given) {
        return given instanceof List<?> list
                ? list.stream().map(tag -> tag(tag)).toList()
                : List.of(tag(given));
    }

    /** Java writes {@code de_CH} where tags say {@code de-CH}. */
    private static String tag(Object written) {
        return written.toString().replace('_', '-');
    }
}
