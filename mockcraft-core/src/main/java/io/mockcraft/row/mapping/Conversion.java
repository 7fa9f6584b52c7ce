package io.mockcraft.row.mapping;

import io.mockcraft.json.JsonText;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a column's value fit a property.
 *
 * @param source the row
 * @param property the property's name, for messages; empty for a single value
 * @param column the column's name; empty for a single value
 */
record Conversion(Source source, String property, String column) {

    /** The value as the type wants it. */
    @Nullable
    Object to(@Nullable Object value, Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return Optional.ofNullable(to(value, argument(type)));
        }
        if (value == null) {
            return nothing(raw);
        }
        if (value instanceof List<?> list && raw != Object.class) {
            return Lists.to(this, list, type, raw);
        }
        Object fitting = raw.isInstance(value) ? value : converted(value, raw);
        if (fitting == null) {
            throw misfit(value, raw);
        }
        return fitting;
    }

    RuntimeException misfit(Object value, Type type) {
        return source.problem(
                property,
                (column.isEmpty() ? "the value is " : ofTable() + " holds ") + kind(value) + ", which is no "
                        + type.getTypeName() + " (" + value + ")",
                "");
    }

    private static String kind(Object value) {
        if (value instanceof Map) {
            return "a document";
        } else if (value instanceof List) {
            return "a list";
        }
        return (value instanceof Instant ? "an " : "a ") + value.getClass().getSimpleName();
    }

    private String ofTable() {
        return "column \"" + column + "\" of table \"" + source.table() + "\"";
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> c) {
            return c;
        }
        if (type instanceof ParameterizedType p) {
            return raw(p.getRawType());
        }
        if (type instanceof GenericArrayType a) {
            return raw(a.getGenericComponentType()).arrayType();
        }
        return type instanceof WildcardType w ? raw(w.getUpperBounds()[0]) : Object.class;
    }

    static Type argument(Type type) {
        return type instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : Object.class;
    }

    private @Nullable Object nothing(Class<?> raw) {
        if (raw.isPrimitive()) {
            throw source.problem(
                    property,
                    (column.isEmpty() ? "the value" : ofTable()) + " is null here, which " + raw.getName()
                            + " cannot be",
                    "declare it as an object");
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object converted(Object value, Class<?> raw) {
        if (value instanceof Map<?, ?> document) {
            return raw.isRecord()
                    ? RowMapper.map((Map<String, @Nullable Object>) document, raw, source.table() + "." + column)
                    : jsonText(document, raw);
        }
        Object special = value instanceof Number n ? Numbers.to(n, raw) : SqlTypes.to(value, raw);
        return special != null ? special : Scalars.to(value, raw);
    }

    /** What JDBC calls a document, too. */
    private static @Nullable String jsonText(Map<?, ?> document, Class<?> raw) {
        return raw == String.class ? JsonText.of(document) : null;
    }
}
