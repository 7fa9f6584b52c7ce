package io.mockcraft.testcontainers.testing;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.testcontainers.DockerClientFactory;

/**
 * Whether a container engine answers.
 *
 * @param reason why it does not, and the remedy, in one line; empty when it does
 */
record DockerAnswer(boolean available, String reason) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    static DockerAnswer ofTestcontainers() {
        return ask(() -> DockerClientFactory.instance().isDockerAvailable(), LIMIT);
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

    private static DockerAnswer no(String reason) {
        return new DockerAnswer(false, reason);
    }
}
