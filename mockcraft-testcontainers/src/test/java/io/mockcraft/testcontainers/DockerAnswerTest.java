package io.mockcraft.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DockerAnswerTest {

    private static final Duration AMPLE = Duration.ofMinutes(1);

    @Test
    void runsTheTestsWhereTheEngineAnswers() {
        DockerAnswer answer = DockerAnswer.ask(() -> true, AMPLE);

        assertThat(answer.decide(true).isDisabled()).isFalse();
    }

    @Test
    void skipsTheTestsWhereNoEngineAnswers() {
        DockerAnswer answer = DockerAnswer.ask(() -> false, AMPLE);

        assertThat(answer.decide(false).getReason()).contains("no container engine answers; start Docker");
    }

    @Test
    void failsWhereTheEngineIsRequired() {
        DockerAnswer answer = DockerAnswer.ask(() -> false, AMPLE);

        assertThatThrownBy(() -> answer.decide(true))
                .hasMessageContaining("-Dmockcraft.docker=required, but no container engine answers");
    }

    @Test
    void doesNotWaitForAnEngineThatHangs() {
        CountDownLatch never = new CountDownLatch(1);

        DockerAnswer answer = DockerAnswer.ask(() -> waitFor(never), Duration.ofMillis(10));

        assertThat(answer.available()).isFalse();
        assertThat(answer.reason()).contains("TESTCONTAINERS_HOST_OVERRIDE=localhost");
    }

    @Test
    void tellsWhyAskingFailed() {
        DockerAnswer answer = DockerAnswer.ask(
                () -> {
                    throw new IllegalArgumentException("odd socket");
                },
                AMPLE);

        assertThat(answer.reason()).contains("odd socket");
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
