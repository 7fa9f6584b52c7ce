package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.lenient;
import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.expression.value.Lists;
import io.mockcraft.expression.value.Ordering;
import io.mockcraft.expression.value.TextForm;
import io.mockcraft.expression.value.Unknowable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Functions of arrays. */
final class ArrayFunctions {

    static final Map<String, SqlFunction> ALL = Map.ofEntries(
            Map.entry("array_length", strict(2, 2, a -> length((List<?>) a[0], (Long) a[1]))),
            Map.entry("array_upper", strict(2, 2, a -> length((List<?>) a[0], (Long) a[1]))),
            Map.entry("array_lower", strict(2, 2, a -> length((List<?>) a[0], (Long) a[1]) == null ? null : 1L)),
            Map.entry("array_ndims", strict(1, 1, a -> dimensions((List<?>) a[0]))),
            Map.entry("cardinality", strict(1, 1, a ->
                    (long) Lists.flat((List<?>) a[0]).size())),
            Map.entry("array_position", lenient(2, 2, ArrayFunctions::position)),
            Map.entry("array_remove", lenient(2, 2, ArrayFunctions::remove)),
            Map.entry("array_to_string", strict(2, 2, a -> join((List<?>) a[0], (String) a[1]))),
            Map.entry("array_append", lenient(2, 2, a -> extended(a[0], a[1], false))),
            Map.entry("array_prepend", lenient(2, 2, a -> extended(a[1], a[0], true))),
            Map.entry("string_to_array", lenient(2, 3, ArrayFunctions::split)));

    private ArrayFunctions() {}

    /** An empty array has no dimension, and so no length. */
    private static @Nullable Long length(List<?> list, long dimension) {
        if (list.isEmpty() || dimension < 1) {
            return null;
        }
        if (dimension == 1) {
            return (long) list.size();
        }
        return list.get(0) instanceof List<?> inner ? length(inner, dimension - 1) : null;
    }

    private static @Nullable Long dimensions(List<?> list) {
        if (list.isEmpty()) {
            return null;
        }
        Long inner = list.get(0) instanceof List<?> first ? dimensions(first) : null;
        return inner == null ? 1L : inner + 1;
    }

    private static @Nullable Object position(@Nullable Object[] arguments) {
        if (!(arguments[0] instanceof List<?> list)) {
            return arguments[0];
        }
        for (int i = 0; i < list.size(); i++) {
            int same = same(list.get(i), arguments[1]);
            if (same != 0) {
                return same == 1 ? (Object) (i + 1L) : Unknowable.OPAQUE;
            }
        }
        return null;
    }

    private static int same(@Nullable Object a, @Nullable Object b) {
        return b instanceof Unknowable ? Ordering.OPAQUE : Ordering.sameOrBothNull(a, b);
    }

    private static @Nullable Object remove(@Nullable Object[] arguments) {
        if (!(arguments[0] instanceof List<?> list)) {
            return arguments[0];
        }
        List<@Nullable Object> rest = new ArrayList<>();
        for (Object element : list) {
            int same = same(element, arguments[1]);
            if (same != 0 && same != 1) {
                return Unknowable.OPAQUE;
            }
            if (same == 0) {
                rest.add(element);
            }
        }
        return rest;
    }

    private static Object join(List<?> list, String separator) {
        StringBuilder joined = new StringBuilder();
        String next = "";
        for (Object element : Lists.flat(list)) {
            Object text = element == null ? "" : TextForm.of(element);
            if (text instanceof Unknowable) {
                return text;
            }
            joined.append(element == null ? "" : next).append(text);
            next = element == null ? next : separator;
        }
        return joined.toString();
    }

    private static @Nullable Object extended(@Nullable Object array, @Nullable Object element, boolean before) {
        if (array instanceof Unknowable || element instanceof Unknowable) {
            return Compiler.missing(array, element);
        }
        List<@Nullable Object> all = new ArrayList<>(array == null ? List.of() : (List<?>) array);
        all.add(before ? 0 : all.size(), element);
        return all;
    }

    /** Without a separator each character is an element; texts that equal the third argument are null. */
    private static @Nullable Object split(@Nullable Object[] arguments) {
        if (Arrays.stream(arguments).anyMatch(Unknowable.class::isInstance)) {
            return Unknowable.OPAQUE;
        }
        if (!(arguments[0] instanceof String text)) {
            return null;
        }
        Object none = arguments.length > 2 ? arguments[2] : null;
        return parts(text, (String) arguments[1]).stream()
                .map(part -> part.equals(none) ? null : part)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> parts(String text, @Nullable String separator) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (separator == null) {
            return text.codePoints().mapToObj(Character::toString).toList();
        }
        return separator.isEmpty() ? List.of(text) : List.of(text.split(Pattern.quote(separator), -1));
    }
}
