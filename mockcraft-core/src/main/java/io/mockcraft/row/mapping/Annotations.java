package io.mockcraft.row.mapping;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/** Reads column names from annotations. */
final class Annotations {

    /** Known by name only, so that nobody needs the library. */
    private static final String OF_JPA = "jakarta.persistence.Column";

    private Annotations() {}

    /** The first name that one of the elements carries; null when none does. */
    static @Nullable String column(@Nullable AnnotatedElement... elements) {
        for (AnnotatedElement element : elements) {
            String name = element == null ? null : columnOf(element);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String columnOf(AnnotatedElement element) {
        Column own = element.getAnnotation(Column.class);
        if (own != null) {
            return own.value();
        }
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().getName().equals(OF_JPA)) {
                return nameOf(annotation);
            }
        }
        return null;
    }

    /** An entity's {@code @Column} without a name only sets other things. */
    private static @Nullable String nameOf(Annotation annotation) {
        try {
            String name = (String) annotation.annotationType().getMethod("name").invoke(annotation);
            return name == null || name.isEmpty() ? null : name;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The annotation " + annotation + " cannot be read", e);
        }
    }
}
