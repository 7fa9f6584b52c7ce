package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.lenient;
import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.value.TextForm;
import io.mockcraft.expression.value.Unknowable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions of texts: joining, replacing, repeating. */
final class MoreTextFunctions {

    /** The longest text that is made. */
    static final int LONGEST = 1_000_000;

    private static final int MANY = Integer.MAX_VALUE;

    static final Map<String, SqlFunction> ALL = Map.ofEntries(
            Map.entry("concat", lenient(1, MANY, a -> join("", a, 0))),
            Map.entry("concat_ws", lenient(1, MANY, MoreTextFunctions::joinWith)),
            Map.entry("replace", strict(3, 3, a -> replace((String) a[0], (String) a[1], (String) a[2]))),
            Map.entry(
                    "reverse",
                    strict(1, 1, a -> new StringBuilder((String) a[0]).reverse().toString())),
            Map.entry("repeat", strict(2, 2, a -> repeat((String) a[0], (Long) a[1]))),
            Map.entry("starts_with", strict(2, 2, a -> ((String) a[0]).startsWith((String) a[1]))),
            Map.entry("split_part", strict(3, 3, a -> part((String) a[0], (String) a[1], (Long) a[2]))),
            Map.entry(
                    "ascii", strict(1, 1, a -> ((String) a[0]).isEmpty() ? 0L : (long) ((String) a[0]).codePointAt(0))),
            Map.entry("translate", strict(3, 3, a -> translate((String) a[0], (String) a[1], (String) a[2]))),
            Map.entry("lpad", strict(2, 3, a -> pad(a, true))),
            Map.entry("rpad", strict(2, 3, a -> pad(a, false))),
            Map.entry("family", strict(1, 1, a -> ((String) a[0]).indexOf(':') >= 0 ? 6L : 4L)),
            Map.entry("like_escape", strict(2, 2, a -> LikeEscapes.like((String) a[0], (String) a[1]))),
            Map.entry(
                    "similar_to_escape",
                    strict(1, 2, a -> LikeEscapes.similar((String) a[0], a.length > 1 ? (String) a[1] : "\\"))),
            Map.entry(
                    "similar_escape",
                    lenient(
                            2,
                            2,
                            a -> a[0] instanceof String p
                                    ? LikeEscapes.similar(p, a[1] == null ? "\\" : a[1].toString())
                                    : a[0])));

    private MoreTextFunctions() {}

    private static Object join(String separator, @Nullable Object[] arguments, int from) {
        StringBuilder joined = new StringBuilder();
        boolean first = true;
        for (int i = from; i < arguments.length; i++) {
            Object value = arguments[i];
            if (value == null) {
                continue;
            }
            Object text = value instanceof Boolean b ? b ? "t" : "f" : TextForm.of(value);
            if (text instanceof Unknowable) {
                return text;
            }
            joined.append(first ? "" : separator).append(text);
            if (joined.length() > LONGEST) {
                return Unknowable.OPAQUE;
            }
            first = false;
        }
        return joined.toString();
    }

    private static @Nullable Object joinWith(@Nullable Object[] arguments) {
        return arguments[0] instanceof String separator ? join(separator, arguments, 1) : arguments[0];
    }

    private static Object replace(String text, String part, String by) {
        if (part.isEmpty()) {
            return text;
        }
        long most = (long) text.length() / part.length() * by.length();
        return most > LONGEST ? Unknowable.OPAQUE : text.replace(part, by);
    }

    private static Object repeat(String text, long count) {
        boolean tooLong = count > LONGEST / Math.max(1, text.length());
        return tooLong ? Unknowable.OPAQUE : text.repeat((int) Math.max(0, count));
    }

    private static Object part(String text, String separator, long index) {
        if (index == 0) {
            return Unknowable.ERROR;
        }
        List<String> parts =
                separator.isEmpty() ? List.of(text) : List.of(text.split(java.util.regex.Pattern.quote(separator), -1));
        long at = index > 0 ? index - 1 : parts.size() + index;
        return at >= 0 && at < parts.size() ? parts.get((int) at) : "";
    }

    private static String translate(String text, String from, String to) {
        StringBuilder translated = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at < 0) {
                translated.append(text.charAt(i));
            } else if (at < to.length()) {
                translated.append(to.charAt(at));
            }
        }
        return translated.toString();
    }

    private static Object pad(Object[] arguments, boolean left) {
        String text = (String) arguments[0];
        long length = Math.max(0, (Long) arguments[1]);
        String fill = arguments.length > 2 ? (String) arguments[2] : " ";
        if (length > LONGEST) {
            return Unknowable.OPAQUE;
        }
        if (text.length() >= length || fill.isEmpty()) {
            return text.substring(0, (int) Math.min(length, text.length()));
        }
        String missing = fill.repeat((int) length / fill.length() + 1).substring(0, (int) length - text.length());
        return left ? missing + text : text + missing;
    }
}
