package io.mockcraft.junit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Merges the annotations around a test, from the outermost class inwards. */
final class SeedSpecs {

    private SeedSpecs() {}

    /** The seeds of a test class. */
    static List<SeedSpec> of(Class<?> type) {
        List<SeedSpec> specs =
                type.getEnclosingClass() == null || !isInner(type) ? List.of() : of(type.getEnclosingClass());
        for (Class<?> level : SeedAnnotations.line(type)) {
            specs = merged(specs, level, "@Seed on " + name(level));
        }
        return specs;
    }

    /** The seeds of a test: rows of a method stay for a test, whatever the classes around it say. */
    static List<SeedSpec> of(Class<?> type, Method method) {
        List<SeedSpec> outer = of(type);
        List<SeedSpec> specs = merged(outer, method, "@Seed on " + name(type) + "." + method.getName());
        return specs.stream()
                .map(spec -> outer.contains(spec) ? spec : spec.in(Scope.TEST))
                .toList();
    }

    /** The seeds of a test class or of a test. */
    static List<SeedSpec> of(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        return context.getTestMethod().map(m -> of(type, m)).orElseGet(() -> of(type));
    }

    /** Whether the class says something of its own, so that it is not just inside another one that did. */
    static boolean ownOf(Class<?> type) {
        return SeedAnnotations.line(type).stream()
                .anyMatch(c -> !SeedAnnotations.on(c).isEmpty());
    }

    static String name(Class<?> type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1).replace('$', '.');
    }

    private static boolean isInner(Class<?> type) {
        return !java.lang.reflect.Modifier.isStatic(type.getModifiers());
    }

    private static List<SeedSpec> merged(List<SeedSpec> outer, AnnotatedElement level, String where) {
        List<FoundSeed> here = SeedAnnotations.on(level);
        // Beside a seed that replaces those outside, one without a schema is a seed of its own.
        boolean refines =
                !outer.isEmpty() && here.stream().noneMatch(s -> !s.seed().add() && SeedSpec.begins(s.seed()));
        List<SeedSpec> merged = new ArrayList<>(refines ? outer : List.of());
        for (FoundSeed found : here) {
            if (refines && !found.seed().add()) {
                merged.replaceAll(spec -> spec.refinedBy(found));
            } else {
                merged.add(SeedSpec.of(found.seed(), where).inPlaceOf(outer));
            }
        }
        return List.copyOf(merged);
    }
}
