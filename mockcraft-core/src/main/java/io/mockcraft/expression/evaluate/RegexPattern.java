package io.mockcraft.expression.evaluate;

import io.mockcraft.expression.value.Unknowable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL regular expression; one that cannot be carried over, or takes too many steps, is unknowable. */
final class RegexPattern {

    private RegexPattern() {}

    static TextTest of(String regex, boolean ignoreCase) {
        Pattern pattern = pattern(regex, ignoreCase);
        return pattern == null ? text -> Unknowable.OPAQUE : text -> find(pattern, text);
    }

    /** The same in Java's language; null when it cannot be carried over. */
    static @Nullable Pattern pattern(String regex, boolean ignoreCase) {
        String translated = RegexTranslation.toJava(regex);
        if (translated == null) {
            return null;
        }
        try {
            return Pattern.compile(
                    translated, Pattern.DOTALL | (ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0));
        } catch (IllegalArgumentException | StackOverflowError notCarriedOver) {
            return null;
        }
    }

    private static Object find(Pattern pattern, String text) {
        try {
            return pattern.matcher(new CountedText(text)).find();
        } catch (CountedText.TooManySteps | StackOverflowError tooHard) {
            return Unknowable.OPAQUE;
        }
    }

    /** The matcher, moved to its first match; null when there is none. */
    static @Nullable Matcher first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(new CountedText(text));
        return matcher.find() ? matcher : null;
    }
}
