package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.lenient;
import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.value.TextForm;
import io.mockcraft.expression.value.Times;
import io.mockcraft.expression.value.Unknowable;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Functions that put numbers, times and texts into forms. */
final class FormatFunctions {

    private static final Pattern SPECIFIER = Pattern.compile("%(.?)", Pattern.DOTALL);
    private static final int MANY = Integer.MAX_VALUE;

    static final Map<String, SqlFunction> ALL = Map.of(
            "to_char",
            strict(2, 2, a -> toChar(a[0], (String) a[1])),
            "format",
            lenient(1, MANY, FormatFunctions::format));

    private FormatFunctions() {}

    private static Object toChar(Object value, String form) {
        if (value instanceof Long number) {
            return NumberForm.of(number, form);
        }
        return Times.isMoment(value) && Times.isFinite(value)
                ? TimeForm.of(Times.dateTime(value), form)
                : Unknowable.OPAQUE;
    }

    /** Knows {@code %s} and {@code %%}. */
    private static @Nullable Object format(@Nullable Object[] arguments) {
        if (!(arguments[0] instanceof String form)) {
            return arguments[0];
        }
        StringBuilder made = new StringBuilder();
        Matcher specifier = SPECIFIER.matcher(form);
        int next = 1;
        while (specifier.find()) {
            boolean argument = specifier.group(1).equals("s");
            Object text =
                    argument ? text(arguments, next++) : specifier.group(1).equals("%") ? "%" : Unknowable.OPAQUE;
            if (text instanceof Unknowable) {
                return text;
            }
            specifier.appendReplacement(made, Matcher.quoteReplacement(text.toString()));
        }
        return specifier.appendTail(made).toString();
    }

    private static Object text(@Nullable Object[] arguments, int place) {
        if (place >= arguments.length) {
            return Unknowable.ERROR;
        }
        Object value = arguments[place];
        return value == null ? "" : value instanceof Boolean b ? b ? "t" : "f" : TextForm.of(value);
    }
}
