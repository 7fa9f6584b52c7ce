package io.mockcraft.junit;

import io.mockcraft.junit.ClassFile.Written;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@link Seed} where it was found; used by one thread at a time. */
final class FoundSeed {

    private static final String ONE = Seed.class.descriptorString();
    private static final String ALL = Seed.All.class.descriptorString();

    private final Seed seed;
    private final AnnotatedElement carrier;
    private final int index;
    private @Nullable List<Set<String>> written;

    /**
     * A seed.
     *
     * @param carrier the class or method that it stands on
     * @param index its place among those on the carrier, from 0
     */
    FoundSeed(Seed seed, AnnotatedElement carrier, int index) {
        this.seed = seed;
        this.carrier = carrier;
        this.index = index;
    }

    Seed seed() {
        return seed;
    }

    /**
     * What an attribute makes of the outer seed's.
     *
     * @param attribute its name
     * @param value its value
     * @param unsaid its default, which may have been written all the same
     * @param outer what holds where it was not
     */
    <T> T refined(String attribute, T value, T unsaid, T outer) {
        boolean open = value.equals(unsaid) && !value.equals(outer);
        return open && !says(attribute) ? outer : value;
    }

    /** Where no class file can be read, a default was not written. */
    private boolean says(String attribute) {
        if (written == null) {
            written = written();
        }
        return index < written.size() && written.get(index).contains(attribute);
    }

    /** The attributes of each seed on the carrier. */
    private List<Set<String>> written() {
        Class<?> type = carrier instanceof Method method ? method.getDeclaringClass() : (Class<?>) carrier;
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream file = type.getResourceAsStream(name)) {
            if (file == null) {
                return List.of();
            }
            return ClassFile.annotations(new DataInputStream(file)).getOrDefault(member(), List.of()).stream()
                    .flatMap(FoundSeed::seeds)
                    .map(seed -> seed.attributes().keySet())
                    .toList();
        } catch (IOException e) {
            // Of a form that we do not know: then a default is taken for unsaid, as reflection shows it.
            return List.of();
        }
    }

    private String member() {
        return carrier instanceof Method method
                ? method.getName()
                        + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                                .toMethodDescriptorString()
                : "";
    }

    private static Stream<Written> seeds(Written annotation) {
        if (annotation.type().equals(ALL)) {
            return annotation.attributes().getOrDefault("value", List.of()).stream();
        }
        return annotation.type().equals(ONE) ? Stream.of(annotation) : Stream.empty();
    }
}
