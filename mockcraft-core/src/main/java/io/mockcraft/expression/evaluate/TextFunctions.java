package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.value.Interval;
import io.mockcraft.expression.value.SqlRange;
import io.mockcraft.expression.value.TextForm;
import io.mockcraft.expression.value.Unknowable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions of texts: case, length, trimming, parts. */
final class TextFunctions {

    static final Map<String, SqlFunction> ALL = Map.ofEntries(
            Map.entry("unicode_upper", strict(1, 1, a -> onText(a[0], Letters::upper))),
            Map.entry("unicode_lower", strict(1, 1, a -> onText(a[0], Letters::lower))),
            Map.entry(
                    "upper",
                    strict(
                            1,
                            1,
                            a -> a[0] instanceof SqlRange r
                                    ? r.upper()
                                    : onText(a[0], s -> Letters.agreed(s, Letters.upper(s))))),
            Map.entry(
                    "lower",
                    strict(
                            1,
                            1,
                            a -> a[0] instanceof SqlRange r
                                    ? r.lower()
                                    : onText(a[0], s -> Letters.agreed(s, Letters.lower(s))))),
            Map.entry(
                    "length",
                    strict(
                            1,
                            1,
                            a -> a[0] instanceof byte[] b
                                    ? (Object) (long) b.length
                                    : onText(a[0], TextFunctions::length))),
            Map.entry("char_length", strict(1, 1, a -> onText(a[0], TextFunctions::length))),
            Map.entry("character_length", strict(1, 1, a -> onText(a[0], TextFunctions::length))),
            Map.entry("octet_length", strict(1, 1, a -> octets(a[0], 1))),
            Map.entry("bit_length", strict(1, 1, a -> octets(a[0], 8))),
            Map.entry("btrim", strict(1, 2, a -> trim(a, true, true))),
            Map.entry("trim", strict(1, 2, a -> trim(a, true, true))),
            Map.entry("ltrim", strict(1, 2, a -> trim(a, true, false))),
            Map.entry("rtrim", strict(1, 2, a -> trim(a, false, true))),
            Map.entry("substring", strict(2, 3, a -> a[1] instanceof String ? RegexFunctions.part(a) : part(a))),
            Map.entry("substr", strict(2, 3, TextFunctions::part)),
            Map.entry("left", strict(2, 2, a -> onText(a[0], s -> left(s, (Long) a[1])))),
            Map.entry("right", strict(2, 2, a -> onText(a[0], s -> right(s, (Long) a[1])))),
            Map.entry("position", strict(2, 2, a -> onText(a[0], s -> position(s, (String) a[1])))),
            Map.entry("strpos", strict(2, 2, a -> onText(a[0], s -> position(s, (String) a[1])))));

    private TextFunctions() {}

    /** A function of a text. */
    interface OfText {
        @Nullable
        Object apply(String text);
    }

    /** Applies it to the text, or to the text form of another value. */
    static @Nullable Object onText(Object value, OfText function) {
        Object text = value instanceof byte[] || value instanceof Interval ? Unknowable.OPAQUE : TextForm.of(value);
        return text instanceof String s ? function.apply(s) : text;
    }

    static long length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Object octets(Object value, long factor) {
        long bytes = value instanceof byte[] b ? b.length : ((String) value).getBytes(StandardCharsets.UTF_8).length;
        return bytes * factor;
    }

    static String pad(String text, int length) {
        long missing = length - length(text);
        return missing <= 0 ? text : text + " ".repeat((int) missing);
    }

    private static Object trim(Object[] arguments, boolean start, boolean end) {
        String text = (String) arguments[0];
        String signs = arguments.length > 1 ? (String) arguments[1] : " ";
        int from = 0;
        int to = text.length();
        while (start && from < to && signs.indexOf(text.codePointAt(from)) >= 0) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (end && to > from && signs.indexOf(text.codePointBefore(to)) >= 0) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    /** Positions count from 1; a start before the text eats from the length. */
    private static @Nullable Object part(Object[] arguments) {
        long start = (Long) arguments[1];
        long count = arguments.length > 2 ? (Long) arguments[2] : Integer.MAX_VALUE;
        if (count < 0) {
            return Unknowable.ERROR;
        }
        return onText(arguments[0], text -> cut(text, start - 1, start - 1 + count));
    }

    private static String cut(String text, long from, long to) {
        long length = length(text);
        int begin = (int) Math.max(0, Math.min(from, length));
        int end = (int) Math.max(begin, Math.min(to, length));
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    private static String left(String text, long count) {
        return cut(text, 0, count < 0 ? length(text) + count : count);
    }

    private static String right(String text, long count) {
        return cut(text, count < 0 ? -count : length(text) - count, length(text));
    }

    private static long position(String text, String part) {
        int at = text.indexOf(part);
        return at < 0 ? 0 : text.codePointCount(0, at) + 1L;
    }
}
