package io.mockcraft.replay;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One failure that can be replayed.
 *
 * @param time when it was recorded
 * @param test the test's unique id, as JUnit writes it
 * @param token its replay token's text
 * @param message the first line of what went wrong, cut; empty when there was none
 */
public record RecordedFailure(Instant time, String test, String token, String message) {

    private static final int LONGEST = 200;

    /** Cuts the message to its first line, and that to what a line can bear. */
    public RecordedFailure {
        message = message.strip().lines().findFirst().orElse("").replace('\t', ' ');
        message = message.substring(0, Math.min(LONGEST, message.length()));
    }

    /** Its line in the store: time, token, test and message between tabs. */
    String line() {
        return String.join("\t", time.toString(), token, test.replace('\t', ' ').replace('\n', ' '), message);
    }

    /** Empty for a line that is cut or was edited: it is worth no failure of its own. */
    static Optional<RecordedFailure> of(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecordedFailure(Instant.parse(parts[0]), parts[2], parts[1], parts[3]));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
