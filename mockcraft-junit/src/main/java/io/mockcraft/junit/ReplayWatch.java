package io.mockcraft.junit;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Fails a launch that should have replayed a test and ran none: a replay that ran nothing is no pass.
 *
 * <p>Public and with a constructor for the launcher, which finds it by ServiceLoader; nobody else needs it.
 */
@SuppressWarnings("exports") // whoever finds it has the launcher
public final class ReplayWatch implements LauncherSessionListener {

    private final AtomicBoolean ran = new AtomicBoolean();

    /** For the launcher. */
    public ReplayWatch() {}

    /** The unique id of the test to replay, when a replay was asked for from outside. */
    static Optional<String> wanted() {
        return ReplayRequest.fromOutside(Optional.ofNullable(System.getProperty(ReplayRequest.PROPERTY)))
                .map(request -> request.token().test());
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        wanted().ifPresent(id -> session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void executionStarted(TestIdentifier identifier) {
                if (UniqueIds.inside(identifier.getUniqueId(), id)) {
                    ran.set(true);
                }
            }
        }));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Optional<String> wanted = wanted();
        if (wanted.isPresent() && !ran.get()) {
            throw new MockCraftException(new Problem(
                    Location.of("replay"),
                    "",
                    "the test of the token did not run: " + wanted.get(),
                    "it may be renamed or disabled; run it by its new name with the same seed"));
        }
    }
}
