package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.lenient;
import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.value.Ordering;
import io.mockcraft.expression.value.PlainText;
import io.mockcraft.expression.value.Unknowable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions of texts that the schema language has and SQL has not; no SQL function bears a colon in its name. */
final class LanguageTexts {

    private static final int LONGEST = MoreTextFunctions.LONGEST;

    static final Map<String, SqlFunction> ALL = Map.of(
            "language:text", strict(1, 1, a -> PlainText.of(a[0])),
            "language:concat", lenient(1, Integer.MAX_VALUE, LanguageTexts::concat),
            "language:ends_with", strict(2, 2, a -> ((String) a[0]).endsWith((String) a[1])),
            "language:contains", strict(2, 2, a -> contains(a[0], a[1])),
            "language:pad_left", strict(2, 3, a -> padded(a, true)),
            "language:pad_right", strict(2, 3, a -> padded(a, false)));

    private LanguageTexts() {}

    private static Object concat(@Nullable Object[] arguments) {
        StringBuilder joined = new StringBuilder();
        for (Object value : arguments) {
            Object text = value == null ? "" : value instanceof Unknowable ? value : PlainText.of(value);
            if (text instanceof Unknowable) {
                return text;
            }
            joined.append(text);
            if (joined.length() > LONGEST) {
                return Unknowable.OPAQUE;
            }
        }
        return joined.toString();
    }

    private static Object contains(Object whole, Object part) {
        if (whole instanceof List<?> list) {
            return list.stream().anyMatch(e -> e != null && Ordering.equal(e, part) == 1);
        }
        Object text = PlainText.of(whole);
        Object wanted = PlainText.of(part);
        return text instanceof String s && wanted instanceof String w ? s.contains(w) : Unknowable.OPAQUE;
    }

    /** Longer text stays as it is. */
    private static Object padded(Object[] arguments, boolean left) {
        String text = (String) arguments[0];
        long length = (Long) arguments[1];
        String fill = arguments.length > 2 ? (String) arguments[2] : " ";
        if (length > LONGEST || fill.isEmpty()) {
            return Unknowable.OPAQUE;
        }
        int missing = (int) Math.max(0, length - TextFunctions.length(text));
        String pad = fill.repeat((int) (missing / TextFunctions.length(fill)) + 1);
        String exact = pad.substring(0, pad.offsetByCodePoints(0, missing));
        return left ? exact + text : text + exact;
    }
}
