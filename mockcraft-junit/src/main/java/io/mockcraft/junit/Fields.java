package io.mockcraft.junit;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Reads and writes fields of test classes. */
final class Fields {

    private Fields() {}

    static @Nullable Object get(Field field, @Nullable Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException | RuntimeException e) {
            throw closed(field, e);
        }
    }

    static void set(Field field, @Nullable Object holder, @Nullable Object value) {
        try {
            field.setAccessible(true);
            field.set(holder, value);
        } catch (IllegalAccessException | RuntimeException e) {
            throw closed(field, e);
        }
    }

    private static MockCraftException closed(Field field, Exception e) {
        return new MockCraftException(
                new Problem(
                        Location.of(SeedSpecs.name(field.getDeclaringClass()) + "." + field.getName()),
                        "",
                        "the field cannot be reached: " + e,
                        "open the package to mockcraft, and leave the field neither final nor static"),
                e);
    }
}
