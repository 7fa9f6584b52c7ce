package io.mockcraft.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@link Seed}s, repeated ones and those on annotations of the user's own. */
final class SeedAnnotations {

    private SeedAnnotations() {}

    /** Those on the element itself, not those it inherits. */
    static List<FoundSeed> on(AnnotatedElement element) {
        List<FoundSeed> found = new ArrayList<>();
        collect(element, found, new LinkedHashSet<>());
        return found;
    }

    /** A class and what it inherits from, the furthest first: where annotations may stand that hold for it. */
    static List<Class<?>> line(Class<?> type) {
        Set<Class<?>> line = new LinkedHashSet<>();
        addLine(type, line);
        return List.copyOf(line);
    }

    private static void addLine(Class<?> type, Set<Class<?>> line) {
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            addLine(type.getSuperclass(), line);
        }
        Stream.of(type.getInterfaces()).forEach(i -> addLine(i, line));
        line.add(type);
    }

    private static void collect(AnnotatedElement element, List<FoundSeed> found, Set<Class<?>> seen) {
        int index = 0;
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (annotation instanceof Seed seed) {
                found.add(new FoundSeed(seed, element, index++));
            } else if (annotation instanceof Seed.All all) {
                for (Seed seed : all.value()) {
                    found.add(new FoundSeed(seed, element, index++));
                }
            } else if (mayCarry(annotation) && seen.add(annotation.annotationType())) {
                collect(annotation.annotationType(), found, seen);
            }
        }
    }

    private static boolean mayCarry(Annotation annotation) {
        return !annotation.annotationType().getName().startsWith("java.lang.");
    }
}
