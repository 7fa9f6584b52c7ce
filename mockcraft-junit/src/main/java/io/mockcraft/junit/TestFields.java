package io.mockcraft.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstances;

/** The fields of a test class, of what it inherits from, and of the classes around it, with their values. */
final class TestFields {

    private final ExtensionContext context;

    TestFields(ExtensionContext context) {
        this.context = context;
    }

    /**
     * A field.
     *
     * @param field the field
     * @param value its value; null when it holds none, or its object is not there yet
     */
    record Filled(Field field, @Nullable Object value) {

        /** What it holds; where it holds nothing yet, what it may hold. */
        Class<?> type() {
            return value == null ? field.getType() : value.getClass();
        }

        String name() {
            return SeedSpecs.name(field.getDeclaringClass()) + "." + field.getName();
        }
    }

    /** All of them, those of the innermost class first; fields that are injected are no one's source. */
    List<Filled> all() {
        List<Filled> fields = new ArrayList<>();
        for (Class<?> type = context.getRequiredTestClass(); type != null; type = type.getEnclosingClass()) {
            for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) {
                    if (!field.isSynthetic() && !field.isAnnotationPresent(Db.class)) {
                        fields.add(new Filled(field, value(field)));
                    }
                }
            }
        }
        return fields;
    }

    private @Nullable Object value(Field field) {
        Object holder = Modifier.isStatic(field.getModifiers()) ? null : instance(field.getDeclaringClass());
        if (holder == null && !Modifier.isStatic(field.getModifiers())) {
            return null;
        }
        return Fields.get(field, holder);
    }

    private @Nullable Object instance(Class<?> owner) {
        Optional<TestInstances> instances = context.getTestInstances();
        List<Object> all =
                new ArrayList<>(instances.map(TestInstances::getAllInstances).orElse(List.of()));
        Collections.reverse(all);
        return all.stream().filter(owner::isInstance).findFirst().orElse(null);
    }
}
