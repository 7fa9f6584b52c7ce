package io.mockcraft.junit;

import io.mockcraft.replay.FailedTest;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests by the names under which build tools select them. */
final class FailedTests {

    private FailedTests() {}

    static FailedTest of(ExtensionContext context) {
        String method = context.getTestMethod().map(Method::getName).orElse(null);
        return new FailedTest(context.getRequiredTestClass().getName(), method);
    }
}
