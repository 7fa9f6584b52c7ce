package io.mockcraft.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The failing output that the README shows is the one that the failing example gives. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class FailureOutputTest {

    private static final String FAILING = "io.mockcraft.examples.shop.FailsOnPurposeTest";

    @Test
    void showsWhatTheFailingExampleShows() {
        List<String> shown = Fence.all().stream()
                .filter(fence -> fence.marker().equals("failing-output"))
                .flatMap(fence -> fence.lines().stream())
                .map(FailureOutputTest::withoutToken)
                .toList();

        assertThat(shown).isNotEmpty();
        assertThat(replayText().lines().map(FailureOutputTest::withoutToken)).containsAll(shown);
    }

    /** The pages shorten tokens, whose letters the JVM's own compression decides. */
    private static String withoutToken(String line) {
        return line.strip().replaceAll("1\\.[0-9A-Za-z]{4,}…?", "TOKEN");
    }

    private static String replayText() {
        String before = System.setProperty("shop.fail", "true");
        try {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(FAILING))
                    .execute()
                    .testEvents()
                    .failed()
                    .stream()
                    .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                            .getThrowable()
                            .orElseThrow())
                    .flatMap(failure -> Stream.of(failure.getSuppressed()))
                    .map(Throwable::toString)
                    .findFirst()
                    .orElseThrow();
        } finally {
            restore(before);
        }
    }

    private static void restore(String before) {
        if (before == null) {
            System.clearProperty("shop.fail");
        } else {
            System.setProperty("shop.fail", before);
        }
    }
}
