package io.mockcraft.row.mapping;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something of a bean that can be set: by its setter, else by its field when that is public or names a column.
 *
 * @param name its name
 * @param type what it takes
 * @param annotated the column that an annotation names; null when none does
 * @param setter its setter; null when the field is set
 * @param field its field; null when it has none
 */
record Property(
        String name,
        Type type,
        @Nullable String annotated,
        @Nullable Method setter,
        @Nullable Field field) {

    /** A class's properties, those of its superclasses last. */
    static List<Property> of(Class<?> type) {
        Map<String, Property> found = new LinkedHashMap<>();
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            setters(c).forEach(setter -> found.putIfAbsent(nameOf(setter), bySetter(type, setter)));
            fields(c).forEach(field -> found.putIfAbsent(field.getName(), byField(field)));
        }
        return new ArrayList<>(found.values());
    }

    void set(Object bean, @Nullable Object value) throws IllegalAccessException, InvocationTargetException {
        if (setter != null) {
            setter.setAccessible(true);
            setter.invoke(bean, value);
        } else if (field != null) {
            field.setAccessible(true);
            field.set(bean, value);
        }
    }

    /** Reflection gives members in no set order. */
    private static Stream<Method> setters(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(m -> m.getName().length() > 3 && m.getName().startsWith("set"))
                .filter(m -> m.getParameterCount() == 1 && Modifier.isPublic(m.getModifiers()))
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isBridge())
                .sorted(Comparator.comparing(Method::getName).thenComparing(m -> m.getParameterTypes()[0].getName()));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(f -> !Modifier.isStatic(f.getModifiers()) && !Modifier.isFinal(f.getModifiers()))
                .filter(f -> Modifier.isPublic(f.getModifiers()) || Annotations.column(f) != null)
                .sorted(Comparator.comparing(Field::getName));
    }

    private static Property bySetter(Class<?> bean, Method setter) {
        String name = nameOf(setter);
        Field field = fieldOf(bean, name);
        String column = Annotations.column(setter, getterOf(bean, setter), field);
        return new Property(name, setter.getGenericParameterTypes()[0], column, setter, field);
    }

    private static Property byField(Field field) {
        return new Property(field.getName(), field.getGenericType(), Annotations.column(field), null, field);
    }

    private static String nameOf(Method setter) {
        String rest = setter.getName().substring(3);
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    private static @Nullable Field fieldOf(Class<?> bean, String name) {
        for (Class<?> c = bean; c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        return null;
    }

    private static @Nullable Method getterOf(Class<?> bean, Method setter) {
        String rest = setter.getName().substring(3);
        return Stream.of(bean.getMethods())
                .filter(m -> m.getParameterCount() == 0)
                .filter(m -> m.getName().equals("get" + rest) || m.getName().equals("is" + rest))
                .min(Comparator.comparing(Method::getName))
                .orElse(null);
    }
}
