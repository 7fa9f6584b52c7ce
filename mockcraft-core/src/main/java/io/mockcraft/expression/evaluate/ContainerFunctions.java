package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.lenient;
import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.value.Casts;
import io.mockcraft.expression.value.Json;
import io.mockcraft.expression.value.Lists;
import io.mockcraft.expression.value.Ordering;
import io.mockcraft.expression.value.Ranges;
import io.mockcraft.expression.value.SqlRange;
import io.mockcraft.expression.value.TextForm;
import io.mockcraft.expression.value.Unknowable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions of arrays, ranges and JSON. */
final class ContainerFunctions {

    static final Map<String, SqlFunction> ALL = Map.ofEntries(
            Map.entry("array_length", strict(2, 2, a -> length((List<?>) a[0], (Long) a[1]))),
            Map.entry("array_upper", strict(2, 2, a -> length((List<?>) a[0], (Long) a[1]))),
            Map.entry("array_lower", strict(2, 2, a -> length((List<?>) a[0], (Long) a[1]) == null ? null : 1L)),
            Map.entry("array_ndims", strict(1, 1, a -> dimensions((List<?>) a[0]))),
            Map.entry("cardinality", strict(1, 1, a ->
                    (long) Lists.flat((List<?>) a[0]).size())),
            Map.entry("array_position", lenient(2, 2, ContainerFunctions::position)),
            Map.entry("array_remove", lenient(2, 2, ContainerFunctions::remove)),
            Map.entry("array_to_string", strict(2, 2, a -> join((List<?>) a[0], (String) a[1]))),
            Map.entry("isempty", strict(1, 1, a -> ((SqlRange) a[0]).empty())),
            Map.entry("lower_inc", strict(1, 1, a -> ((SqlRange) a[0]).lowerIn())),
            Map.entry("upper_inc", strict(1, 1, a -> ((SqlRange) a[0]).upperIn())),
            Map.entry("lower_inf", strict(1, 1, a -> !((SqlRange) a[0]).empty() && ((SqlRange) a[0]).lower() == null)),
            Map.entry("upper_inf", strict(1, 1, a -> !((SqlRange) a[0]).empty() && ((SqlRange) a[0]).upper() == null)),
            Map.entry("int4range", range("integer", TypeKind.INTEGER)),
            Map.entry("int8range", range("bigint", TypeKind.BIGINT)),
            Map.entry("numrange", range("numeric", TypeKind.DECIMAL)),
            Map.entry("daterange", range("date", TypeKind.DATE)),
            Map.entry("tsrange", range("timestamp without time zone", TypeKind.TIMESTAMP)),
            Map.entry("tstzrange", range("timestamp with time zone", TypeKind.TIMESTAMP_ZONED)),
            Map.entry("jsonb_typeof", strict(1, 1, a -> onJson(a[0], Json::type))),
            Map.entry("json_typeof", strict(1, 1, a -> onJson(a[0], Json::type))),
            Map.entry("jsonb_array_length", strict(1, 1, a -> onJson(a[0], ContainerFunctions::size))),
            Map.entry("json_array_length", strict(1, 1, a -> onJson(a[0], ContainerFunctions::size))),
            Map.entry("jsonb_exists", strict(2, 2, a -> onJson(a[0], j -> j.has((String) a[1])))));

    private ContainerFunctions() {}

    /** A function of a JSON value. */
    private interface OfJson {
        @Nullable
        Object apply(Json json);
    }

    private static @Nullable Object onJson(Object value, OfJson function) {
        Object json = value instanceof String ? Casts.cast(value, DataType.of(TypeKind.JSON, "jsonb")) : value;
        return json instanceof Json j ? function.apply(j) : Unknowable.OPAQUE;
    }

    private static Object size(Json json) {
        return json.value() instanceof List<?> list ? (Object) (long) list.size() : Unknowable.ERROR;
    }

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

    private static SqlFunction range(String name, TypeKind kind) {
        DataType element = DataType.of(kind, name);
        return lenient(2, 3, a -> {
            Object lower = Casts.cast(a[0], element);
            Object upper = Casts.cast(a[1], element);
            if (lower instanceof Unknowable || upper instanceof Unknowable) {
                return Compiler.missing(lower, upper) == Unknowable.ERROR ? Unknowable.ERROR : Unknowable.OPAQUE;
            }
            return a.length < 3
                    ? Ranges.of(lower, upper, "[)")
                    : a[2] instanceof String b ? Ranges.of(lower, upper, b) : Unknowable.OPAQUE;
        });
    }
}
