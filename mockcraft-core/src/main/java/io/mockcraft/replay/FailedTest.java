package io.mockcraft.replay;

import org.jspecify.annotations.Nullable;

/**
 * The test that a replay line is for.
 *
 * @param className its class's binary name, with {@code $} before a nested class
 * @param method its method; null when the class as a whole failed
 */
public record FailedTest(String className, @Nullable String method) {

    /** {@code RefundTest.refunds}, {@code RefundTest.WithoutOrders.empty}. */
    public String label() {
        String simple = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
        return method == null ? simple : simple + "." + method;
    }

    /** As Surefire selects it: {@code ?} stands for the {@code $} that a shell would eat. */
    String forMaven() {
        String pattern = className.replace('$', '?');
        return method == null ? pattern : pattern + "#" + method;
    }

    /** As Gradle selects it; its own quotes for the {@code $} differ by shell, a star does not. */
    String forGradle() {
        String pattern = className.replace('$', '*');
        return method == null ? pattern : pattern + "." + method;
    }
}
