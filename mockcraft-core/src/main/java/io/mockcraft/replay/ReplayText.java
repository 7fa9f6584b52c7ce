package io.mockcraft.replay;

import java.util.List;
import java.util.stream.Collectors;

/** What a failure says, so that its reader can run it again. */
public final class ReplayText {

    private static final String BREAK = "\n";

    private ReplayText() {}

    /**
     * The whole text: one line for each dataset, with its remarks below, then the three ways to replay.
     *
     * @param test the failed test
     * @param datasets a sentence for each dataset, as {@link DatasetLine} writes it
     * @param token the token's text
     * @param project where the build is
     */
    public static String of(FailedTest test, List<DatasetLine> datasets, String token, Project project) {
        String heads = datasets.stream().map(line -> head(test, line)).collect(Collectors.joining());
        return heads + maven(test, token, project) + gradle(test, token, project) + "  or, in an IDE: @Replay(\""
                + token + "\") on the test";
    }

    private static String head(FailedTest test, DatasetLine line) {
        String remarks = line.remarks().stream().map(r -> "  " + r + BREAK).collect(Collectors.joining());
        return "MockCraft: " + test.label() + " " + line + BREAK + remarks;
    }

    private static String maven(FailedTest test, String token, Project project) {
        String module = project.artifact().map(a -> " -pl :" + a + " -am").orElse("");
        String start = project.alone() ? "  mvn test" : "  mvn test" + module;
        // Other modules have no such test. Where there are none, Maven fails by itself when this one has none either.
        String elsewhere = project.alone() ? "" : " \"-Dsurefire.failIfNoSpecifiedTests=false\"";
        return start + " \"-Dtest=" + test.forMaven() + "\"" + elsewhere + " \"-Dmockcraft.replay=" + token + "\""
                + BREAK;
    }

    private static String gradle(FailedTest test, String token, Project project) {
        return "  MOCKCRAFT_REPLAY=" + token + " ./gradlew " + project.gradlePath() + "test --tests \""
                + test.forGradle() + "\" --rerun" + BREAK;
    }
}
