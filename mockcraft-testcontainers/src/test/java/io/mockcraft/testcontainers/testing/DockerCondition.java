package io.mockcraft.testcontainers.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Turns what the engine answered into run, skip or, where it is required, failure. */
final class DockerCondition implements ExecutionCondition {

    private static final String PROPERTY = "mockcraft.docker";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean required = context.getConfigurationParameter(PROPERTY)
                .filter("required"::equals)
                .isPresent();
        return decide(OnceAJvm.ANSWER, required);
    }

    static ConditionEvaluationResult decide(DockerAnswer answer, boolean required) {
        if (answer.available()) {
            return ConditionEvaluationResult.enabled("a container engine answers");
        }
        if (required) {
            throw new IllegalStateException("-D" + PROPERTY + "=required, but " + answer.reason());
        }
        return ConditionEvaluationResult.disabled(answer.reason());
    }

    /** Asks when the first container test comes up, and tells of a refusal once, not once a test. */
    private static final class OnceAJvm {
        static final DockerAnswer ANSWER = askAndTell();

        private static DockerAnswer askAndTell() {
            DockerAnswer answer = DockerAnswer.ofTestcontainers();
            if (!answer.available()) {
                System.err.println("MockCraft: container tests are skipped: " + answer.reason());
            }
            return answer;
        }
    }
}
