package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.value.Unknowable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Functions of regular expressions. */
final class RegexFunctions {

    static final Map<String, SqlFunction> ALL = Map.of(
            "regexp_like", strict(2, 3, a -> search(a, m -> m != null)),
            "regexp_match", strict(2, 3, a -> search(a, RegexFunctions::groups)),
            "regexp_substr", strict(2, 2, a -> search(a, m -> m == null ? null : m.group())),
            "regexp_replace", strict(3, 4, RegexFunctions::replace));

    private RegexFunctions() {}

    /** What is made of the first match, or of null when there is none. */
    private interface OfMatch {
        @Nullable
        Object apply(@Nullable Matcher match);
    }

    private static @Nullable Object search(Object[] arguments, OfMatch use) {
        Pattern pattern = pattern(arguments, 2);
        if (pattern == null) {
            return Unknowable.OPAQUE;
        }
        try {
            return use.apply(RegexPattern.first(pattern, (String) arguments[0]));
        } catch (CountedText.TooManySteps | StackOverflowError tooHard) {
            return Unknowable.OPAQUE;
        }
    }

    private static @Nullable Pattern pattern(Object[] arguments, int flagsAt) {
        String flags = arguments.length > flagsAt ? (String) arguments[flagsAt] : "";
        boolean known = flags.chars().allMatch(c -> c == 'i' || c == 'g');
        return known ? RegexPattern.pattern((String) arguments[1], flags.indexOf('i') >= 0) : null;
    }

    private static @Nullable Object groups(@Nullable Matcher match) {
        if (match == null) {
            return null;
        }
        List<@Nullable Object> groups = new ArrayList<>();
        for (int i = 1; i <= match.groupCount(); i++) {
            groups.add(match.group(i));
        }
        return groups.isEmpty() ? List.of(match.group()) : groups;
    }

    /** {@code substring(text from pattern)}: the first group, or the whole match. */
    static @Nullable Object part(Object[] arguments) {
        if (arguments.length > 2) {
            return Unknowable.OPAQUE;
        }
        return search(arguments, m -> m == null ? null : m.groupCount() > 0 ? m.group(1) : m.group());
    }

    private static Object replace(Object[] arguments) {
        Pattern pattern = pattern(arguments, 3);
        if (pattern == null) {
            return Unknowable.OPAQUE;
        }
        boolean all = arguments.length > 3 && ((String) arguments[3]).indexOf('g') >= 0;
        String by = ((String) arguments[2])
                .replace("$", "\\$")
                .replaceAll("\\\\([1-9])", "\\$$1")
                .replace("\\&", "$0");
        try {
            Matcher matcher = pattern.matcher(new CountedText((String) arguments[0]));
            return all ? matcher.replaceAll(by) : matcher.replaceFirst(by);
        } catch (RuntimeException | StackOverflowError tooHard) {
            return Unknowable.OPAQUE;
        }
    }
}
