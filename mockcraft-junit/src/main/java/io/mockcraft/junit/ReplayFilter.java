package io.mockcraft.junit;

import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Takes every test but the replayed one out of a launch, those without {@link Seed} too.
 *
 * <p>Public and with a constructor for the launcher, which finds it by ServiceLoader; nobody else needs it.
 */
@SuppressWarnings("exports") // whoever finds it has the launcher
public final class ReplayFilter implements PostDiscoveryFilter {

    private final Optional<String> wanted = ReplayWatch.wanted();

    /** For the launcher. */
    public ReplayFilter() {}

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        return FilterResult.includedIf(wanted.isEmpty()
                || UniqueIds.related(wanted.get(), descriptor.getUniqueId().toString()));
    }
}
