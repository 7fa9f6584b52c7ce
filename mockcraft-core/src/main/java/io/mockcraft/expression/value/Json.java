package io.mockcraft.expression.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value, so that it is told from SQL's own.
 *
 * @param value null for JSON's null, Boolean, a Number, String, List or Map
 */
public record Json(@Nullable Object value) {

    /** What it is, as {@code jsonb_typeof} says. */
    public String type() {
        if (value instanceof Map) {
            return "object";
        } else if (value instanceof List) {
            return "array";
        } else if (value instanceof String) {
            return "string";
        } else if (value instanceof Boolean) {
            return "boolean";
        }
        return value == null ? "null" : "number";
    }

    /** The field or element of this name or index (from 0, or from the end when negative); null when there is none. */
    public @Nullable Json get(Object key) {
        if (value instanceof Map<?, ?> map && key instanceof String name) {
            return map.containsKey(name) ? new Json(map.get(name)) : null;
        }
        if (value instanceof List<?> list && key instanceof Long index) {
            long at = index < 0 ? list.size() + index : index;
            return at >= 0 && at < list.size() ? new Json(list.get((int) at)) : null;
        }
        return null;
    }

    /** The field or element at the end of a path of names and indexes; null when there is none. */
    public @Nullable Json at(List<?> path) {
        Json here = this;
        for (Object step : path) {
            String name = String.valueOf(step);
            boolean index = here.value instanceof List && name.matches("-?[0-9]{1,9}");
            Json next = here.get(index ? (Object) Long.valueOf(name) : name);
            if (next == null) {
                return null;
            }
            here = next;
        }
        return here;
    }

    /** Whether it has this field, or this string as an element. */
    public boolean has(String key) {
        if (value instanceof Map<?, ?> map) {
            return map.containsKey(key);
        }
        return value instanceof List<?> list ? list.contains(key) : key.equals(value);
    }

    /** Whether it contains the other value, as {@code @>} says. */
    public boolean contains(Json other) {
        boolean scalar = !(other.value instanceof List) && !(other.value instanceof Map);
        return value instanceof List<?> list && scalar
                ? list.stream().anyMatch(e -> same(e, other.value))
                : contains(value, other.value);
    }

    private static boolean contains(@Nullable Object whole, @Nullable Object part) {
        if (whole instanceof Map<?, ?> map && part instanceof Map<?, ?> wanted) {
            return wanted.entrySet().stream()
                    .allMatch(e -> map.containsKey(e.getKey()) && contains(map.get(e.getKey()), e.getValue()));
        }
        if (whole instanceof List<?> list && part instanceof List<?> wanted) {
            return wanted.stream().allMatch(w -> list.stream().anyMatch(e -> contains(e, w)));
        }
        return same(whole, part);
    }

    /** Whether both are the same, numbers by their value. */
    boolean same(Json other) {
        return same(value, other.value);
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        return a == null || b == null ? a == b : normal(a).equals(normal(b));
    }

    private static Object normal(Object value) {
        if (value instanceof Number) {
            return Numbers.decimal(value).stripTrailingZeros();
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.forEach(e -> elements.add(e == null ? null : normal(e)));
            return elements;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            map.forEach((k, v) -> fields.put(String.valueOf(k), v == null ? null : normal(v)));
            return fields;
        }
        return value instanceof Boolean || value instanceof String ? value : value.toString();
    }

    /** It as {@code ->>} gives it: a string bare, JSON's null as null, the rest as jsonb is printed. */
    public @Nullable String text() {
        return value == null ? null : value instanceof String s ? s : JsonText.write(value);
    }

    @Override
    public String toString() {
        return JsonText.write(value);
    }
}
