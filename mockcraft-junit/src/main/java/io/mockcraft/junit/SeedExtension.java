package io.mockcraft.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Translates JUnit's callbacks into sessions; holds nothing itself. */
final class SeedExtension
        implements BeforeAllCallback,
                BeforeEachCallback,
                BeforeTestExecutionCallback,
                AfterEachCallback,
                AfterAllCallback,
                ParameterResolver,
                InvocationInterceptor,
                ExecutionCondition {

    /** Gives the constructor of a test the test's own context, so that its failure replays as that test. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return ReplayCondition.evaluate(context);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!EarlyBeginning.wasOf(context)) {
            begin(context);
        }
    }

    private static void begin(ExtensionContext context) {
        List<SeedSpec> specs = SeedSpecs.of(context);
        SpecRules.check(specs);
        Standby.begin(context);
        if (SeedSpecs.ownOf(context.getRequiredTestClass())) {
            start(context, specs, Scope.CLASS);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        List<SeedSpec> specs = SeedSpecs.of(context);
        SpecRules.check(specs);
        if (Spring.transactionIsToCome(context)) {
            Stores.put(context, Postponed.class, new Postponed(specs));
        } else {
            seed(context, specs);
        }
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext context)
            throws Throwable {
        seedNowAtTheLatest(context);
        invocation.proceed();
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        seedNowAtTheLatest(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        end(context);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        end(context);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<@Nullable Void> invocation,
            DynamicTestInvocationContext invocationContext,
            ExtensionContext context)
            throws Throwable {
        DynamicTests.run(invocation, context);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext context)
            throws Throwable {
        Standby.endOf(context);
        invocation.proceed();
    }

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation,
            ReflectiveInvocationContext<Constructor<T>> invocationContext,
            ExtensionContext context)
            throws Throwable {
        try {
            return invocation.proceed();
        } catch (Throwable failure) {
            FailureText.attach(context, failure);
            throw failure;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Injection.supports(parameter, context);
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        EarlyBeginning.whereNeeded(parameter, context, SeedExtension::begin);
        seedNowAtTheLatest(context);
        return Injection.resolve(parameter, context);
    }

    /** All {@code beforeEach} of all extensions are over when a method of the test class is about to run. */
    private static void seedNowAtTheLatest(ExtensionContext context) {
        Postponed postponed = Stores.remove(context, Postponed.class);
        if (postponed != null) {
            seed(context, postponed.specs());
        }
    }

    private static void seed(ExtensionContext context, List<SeedSpec> specs) {
        start(context, specs, Scope.TEST);
        FieldInjection.into(context);
    }

    private static void start(ExtensionContext context, List<SeedSpec> specs, Scope scope) {
        Starter starter = new Starter(context, specs);
        Stores.put(context, Starter.class, starter);
        ActiveSeeds active = ActiveSeeds.begin(context);
        try {
            starter.start(specs.stream().filter(s -> s.scope() == scope).toList(), active);
        } catch (RuntimeException | Error failure) {
            FailureText.attach(context, failure);
            throw failure;
        }
    }

    private static void end(ExtensionContext context) throws Exception {
        context.getExecutionException().ifPresent(failure -> FailureText.attach(context, failure));
        try {
            Ending.of(context);
            if (context.getTestMethod().isEmpty()) {
                Standby.close(context);
            }
        } catch (RuntimeException | Error failure) {
            FailureText.attach(context, failure);
            throw failure;
        }
    }
}
