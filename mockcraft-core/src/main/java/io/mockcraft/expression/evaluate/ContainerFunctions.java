package io.mockcraft.expression.evaluate;

import static io.mockcraft.expression.evaluate.SqlFunction.lenient;
import static io.mockcraft.expression.evaluate.SqlFunction.strict;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.value.Casts;
import io.mockcraft.expression.value.Json;
import io.mockcraft.expression.value.Ranges;
import io.mockcraft.expression.value.SqlRange;
import io.mockcraft.expression.value.Unknowable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions of ranges and JSON. */
final class ContainerFunctions {

    static final Map<String, SqlFunction> ALL = Map.ofEntries(
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
