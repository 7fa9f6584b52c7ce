package io.mockcraft.junit;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.replay.FailureStore;
import io.mockcraft.replay.ReplayToken;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A replay that somebody asked for.
 *
 * @param token what to replay
 * @param everywhere whether it was asked for from outside, so that every other test is disabled
 */
record ReplayRequest(ReplayToken token, boolean everywhere) {

    static final String PROPERTY = "mockcraft.replay";
    /** Instead of a token: the failure that was recorded last. */
    static final String LAST = "last";

    static final String VARIABLE = "MOCKCRAFT_REPLAY";

    /** From the property, the environment variable, or the annotation around the context; in that order. */
    static Optional<ReplayRequest> of(ExtensionContext context) {
        Optional<ReplayRequest> outside = fromOutside(context.getConfigurationParameter(PROPERTY));
        return outside.isPresent() ? outside : annotated(context);
    }

    static Optional<ReplayRequest> fromOutside(Optional<String> property) {
        Optional<ReplayRequest> given = outside(property, "-D" + PROPERTY);
        return given.isPresent() ? given : outside(Optional.ofNullable(System.getenv(VARIABLE)), VARIABLE);
    }

    private static Optional<ReplayRequest> outside(Optional<String> text, String where) {
        return text.map(String::strip)
                .filter(t -> !t.isEmpty())
                .map(t -> new ReplayRequest(ReplayToken.parse(t.equals(LAST) ? last(where) : t, where), true));
    }

    private static String last(String where) {
        FailureStore store = FailureStore.here()
                .orElseThrow(() -> new MockCraftException(new Problem(
                        Location.of(where),
                        "",
                        "there is no folder of a build here in which failures are recorded",
                        "name the file with -D" + FailureStore.PROPERTY + "=FILE, or replay a token")));
        return store.last().token();
    }

    private static Optional<ReplayRequest> annotated(ExtensionContext context) {
        for (ExtensionContext c = context; c != null; c = c.getParent().orElse(null)) {
            Replay replay =
                    c.getElement().map(e -> e.getAnnotation(Replay.class)).orElse(null);
            if (replay != null) {
                String where = "@Replay on " + FailedTests.of(c).label();
                ReplayToken token = ReplayToken.parse(replay.value(), where);
                requireInside(token, outermost(c), where);
                return Optional.of(new ReplayRequest(token, false));
            }
        }
        return Optional.empty();
    }

    /** An invocation of a test and the test around it carry the same annotation. */
    private static ExtensionContext outermost(ExtensionContext context) {
        ExtensionContext outermost = context;
        while (outermost.getParent().isPresent()
                && outermost.getParent().get().getElement().equals(context.getElement())) {
            outermost = outermost.getParent().get();
        }
        return outermost;
    }

    private static void requireInside(ReplayToken token, ExtensionContext context, String where) {
        if (!UniqueIds.related(token.test(), context.getUniqueId())) {
            throw new MockCraftException(new Problem(
                    Location.of(where), "", "the token is of another test: " + token.test(), "move it to that test"));
        }
    }
}
