package io.mockcraft.row.mapping;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows as records. */
final class Records {

    private Records() {}

    static <T> T fill(Source source, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(source, components[i]);
        }
        return create(source, type, components, values);
    }

    private static @Nullable Object value(Source source, RecordComponent component) {
        String column = source.needed(component.getName(), Annotations.column(component, component.getAccessor()));
        return new Conversion(source, component.getName(), column)
                .to(source.row().get(column), component.getGenericType());
    }

    private static <T> T create(Source source, Class<T> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw Failures.ofUser(source, "its constructor refused the row of table \"" + source.table() + "\"", e);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw Failures.closed(source, e);
        }
    }
}
