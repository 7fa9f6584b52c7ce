package io.mockcraft.testcontainers;

import io.mockcraft.junit.SeedTarget;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Offers the class's database as a target.
 *
 * <p>It does so where JUnit asks for conditions, because that comes before every {@code beforeAll}: so it does not matter
 * whether {@code @WithPostgres} stands above {@code @Seed} or below. Nothing is started yet.
 */
final class WithPostgresExtension implements ExecutionCondition {

    private static final Namespace NAMESPACE = Namespace.create(WithPostgresExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return ConditionEvaluationResult.enabled("");
        }
        return AnnotationSupport.findAnnotation(context.getTestClass(), WithPostgres.class)
                .map(wanted -> offer(wanted, context))
                .orElseGet(() -> ConditionEvaluationResult.enabled(""));
    }

    private static ConditionEvaluationResult offer(WithPostgres wanted, ExtensionContext context) {
        SeedTarget.provide(
                context,
                () -> database(wanted, context).dataSource(),
                () -> database(wanted, context).host());
        return wanted.disabledWithoutDocker()
                ? DockerAnswer.decide(context)
                : ConditionEvaluationResult.enabled("a database is made when it is needed");
    }

    private static ClassDatabase database(WithPostgres wanted, ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        ClassDatabase.class, key -> Servers.ofThisJvm().database(wanted, type), ClassDatabase.class);
    }
}
