package io.mockcraft.junit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.opentest4j.TestAbortedException;

/**
 * The tests that a factory method makes. They run while the method's rows are there, but fail and replay one by one, and
 * JUnit tells the method nothing of their failures.
 */
final class DynamicTests {

    private DynamicTests() {}

    /** Marks a method of whose tests one failed. */
    private record Failed() {}

    static void run(Invocation<@Nullable Void> invocation, ExtensionContext context) throws Throwable {
        if (ReplayCondition.evaluate(context).isDisabled()) {
            invocation.skip();
            throw new TestAbortedException("MockCraft replays another test");
        }
        try {
            invocation.proceed();
        } catch (Throwable failure) {
            FailureText.attach(context, failure);
            if (!(failure instanceof TestAbortedException)) {
                Stores.put(factory(context), Failed.class, new Failed());
            }
            throw failure;
        }
    }

    /** Whether one of the tests that this method made failed. */
    static boolean failedIn(ExtensionContext context) {
        return Stores.find(context, Failed.class) != null;
    }

    /** The context of the method that made a test; of every other one the context itself. */
    static ExtensionContext factory(ExtensionContext context) {
        ExtensionContext factory = context;
        while (factory.getTestClass().isEmpty() && factory.getParent().isPresent()) {
            factory = factory.getParent().get();
        }
        return factory;
    }
}
