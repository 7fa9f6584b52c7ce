package io.mockcraft.generator.making;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
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

    /** The target in the column's own locales. */
    static Target in(Arguments arguments, GeneratorInfo info, Target target) {
        @Nullable Object given = own(info) ? null : arguments.values().get(NAME);
        return given == null ? target : new Target(target.type(), target.now(), tags(given), target.ignoreCase());
    }

    /** The arguments but for it. */
    static Arguments without(Arguments arguments, GeneratorInfo info) {
        if (own(info) || !arguments.values().containsKey(NAME)) {
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
