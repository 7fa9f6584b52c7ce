package io.mockcraft.junit;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.session.Fixtures;
import io.mockcraft.session.Seeded;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstances;

/** Sets the annotated fields of the test instances, before each test. */
final class FieldInjection {

    private static final Set<Class<?>> OURS = Set.of(Dataset.class, Fixtures.class, Seeded.class);

    private FieldInjection() {}

    static void into(ExtensionContext context) {
        List<Object> instances =
                context.getTestInstances().map(TestInstances::getAllInstances).orElse(List.of());
        for (Object instance : instances) {
            for (Class<?> c = instance.getClass(); c != null && c != Object.class; c = c.getSuperclass()) {
                into(instance, c, context);
            }
        }
    }

    private static void into(Object instance, Class<?> type, ExtensionContext context) {
        Field[] fields = type.getDeclaredFields();
        for (int i = 0; i < fields.length; i++) {
            if (isOurs(fields[i])) {
                Fields.set(fields[i], instance, Supply.of(wanted(fields[i], i), context));
            }
        }
    }

    private static boolean isOurs(Field field) {
        if (Modifier.isStatic(field.getModifiers()) || Modifier.isFinal(field.getModifiers())) {
            return false;
        }
        return field.isAnnotationPresent(Db.class)
                || field.isAnnotationPresent(Rows.class)
                || field.isAnnotationPresent(Fake.class)
                || OURS.contains(field.getType());
    }

    private static Wanted wanted(Field field, int index) {
        Db db = field.getAnnotation(Db.class);
        return new Wanted(
                field.getGenericType(),
                field.getType(),
                db == null ? "" : db.value(),
                field.getAnnotation(Rows.class),
                field.getAnnotation(Fake.class),
                "field \"" + field.getName() + "\" of " + SeedSpecs.name(field.getDeclaringClass()),
                index);
    }
}
