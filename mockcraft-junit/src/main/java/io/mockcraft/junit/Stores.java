package io.mockcraft.junit;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** What the extension remembers, in JUnit's own stores: one namespace, one object of a class per context. */
final class Stores {

    private static final Namespace NAMESPACE = Namespace.create(SeedExtension.class);

    private Stores() {}

    /** The nearest one, of this context or one around it; null when there is none. */
    static <T> @Nullable T find(ExtensionContext context, Class<T> type) {
        return context.getStore(NAMESPACE).get(type, type);
    }

    /** The nearest one, or a new one in this context. */
    static <T> T at(ExtensionContext context, Class<T> type, Supplier<T> maker) {
        return at(context, type, type, maker);
    }

    /** The same, by a key of its own. */
    static <T> T at(ExtensionContext context, Object key, Class<T> type, Supplier<T> maker) {
        // JUnit 6 marks it as nullable, which it is only for makers that give null.
        return Objects.requireNonNull(context.getStore(NAMESPACE).getOrComputeIfAbsent(key, k -> maker.get(), type));
    }

    static void put(ExtensionContext context, Object key, Object value) {
        context.getStore(NAMESPACE).put(key, value);
    }

    /** Takes away what was put in this very context. */
    static <T> @Nullable T remove(ExtensionContext context, Class<T> type) {
        return context.getStore(NAMESPACE).remove(type, type);
    }
}
