package io.mockcraft.testcontainers;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/**
 * Whether a container engine answers.
 *
 * @param reason why it does not, and the remedy, in one line; empty when it does
 */
record DockerAnswer(boolean available, String reason) {

    /** Set to {@code required}, it fails tests that would be skipped. */
    static final String PROPERTY = "mockcraft.docker";

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** What it said when it was first asked: asking again and again could cost minutes. */
    static DockerAnswer ofThisJvm() {
        return OnceAJvm.ANSWER;
    }

    /** Whether tests that cannot do without an engine should run. */
    static ConditionEvaluationResult decide(ExtensionContext context) {
        boolean required = context.getConfigurationParameter(PROPERTY)
                .filter("required"::equals)
                .isPresent();
        DockerAnswer answer = ofThisJvm();
        if (!answer.available && !required) {
            SkipNote.tell(answer.reason);
        }
        return answer.decide(required);
    }

    ConditionEvaluationResult decide(boolean required) {
        if (available) {
            return ConditionEvaluationResult.enabled("a container engine answers");
        }
        if (required) {
            throw new IllegalStateException("-D" + PROPERTY + "=required, but " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    /**
     * Asks on a thread of its own and waits no longer than the limit: Testcontainers can wait minutes for an image
     * that cannot come.
     */
    static DockerAnswer ask(BooleanSupplier engine, Duration limit) {
        FutureTask<Boolean> question = new FutureTask<>(engine::getAsBoolean);
        Thread asker = new Thread(question, "does-docker-answer");
        asker.setDaemon(true);
        asker.start();
        try {
            boolean answers = question.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return answers ? new DockerAnswer(true, "") : no("no container engine answers; start Docker");
        } catch (TimeoutException e) {
            return no("the container engine did not answer within " + limit.toSeconds()
                    + " s; where no image registry can be reached, set TESTCONTAINERS_HOST_OVERRIDE=localhost"
                    + " and TESTCONTAINERS_RYUK_DISABLED=true");
        } catch (ExecutionException e) {
            return no("asking for a container engine failed: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return no("interrupted while asking for a container engine");
        }
    }

    /** Outside of the holder: its lambda runs on another thread, which must not wait for the holder to be there. */
    private static DockerAnswer askTestcontainers() {
        return ask(() -> DockerClientFactory.instance().isDockerAvailable(), LIMIT);
    }

    private static DockerAnswer no(String reason) {
        return new DockerAnswer(false, reason);
    }

    private static final class OnceAJvm {
        static final DockerAnswer ANSWER = askTestcontainers();
    }

    /** Told once, not once a test. */
    private static final class SkipNote {
        private static final AtomicBoolean TOLD = new AtomicBoolean();

        static void tell(String reason) {
            if (TOLD.compareAndSet(false, true)) {
                System.err.println("MockCraft: container tests are skipped: " + reason);
            }
        }
    }
}
