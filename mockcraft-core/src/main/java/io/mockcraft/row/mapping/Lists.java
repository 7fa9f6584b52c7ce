package io.mockcraft.row.mapping;

import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Array columns as lists, sets and arrays. */
final class Lists {

    private Lists() {}

    static Object to(Conversion conversion, List<? extends @Nullable Object> values, Type type, Class<?> raw) {
        if (raw.isArray()) {
            return array(conversion, values, raw.getComponentType());
        }
        List<@Nullable Object> converted = new ArrayList<>();
        values.forEach(value -> converted.add(conversion.to(value, Conversion.argument(type))));
        if ((raw.isAssignableFrom(List.class) && Collection.class.isAssignableFrom(raw)) || raw == Iterable.class) {
            return Collections.unmodifiableList(converted);
        }
        if (raw == java.util.Set.class) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(converted));
        }
        throw conversion.misfit(values, type);
    }

    private static Object array(Conversion conversion, List<? extends @Nullable Object> values, Class<?> element) {
        Object array = Array.newInstance(element, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, conversion.to(values.get(i), element));
        }
        return array;
    }
}
