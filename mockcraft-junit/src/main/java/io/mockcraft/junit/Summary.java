package io.mockcraft.junit;

import io.mockcraft.session.Seeded;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells what was seeded and how long it took: a report entry, and on stderr where {@code mockcraft.verbose} is true. */
final class Summary {

    private Summary() {}

    static void print(ExtensionContext context, SeedSpec spec, Seeded seeded) {
        String line = FailedTests.of(context).label() + " seeded " + seeded.report() + " (seed "
                + seeded.seed().value() + ", source: " + seeded.seed().source() + ", "
                + spec.source().label() + ")";
        context.publishReportEntry("mockcraft.seeded", line);
        if (context.getConfigurationParameter("mockcraft.verbose")
                .map(Boolean::parseBoolean)
                .orElse(false)) {
            System.err.println("MockCraft: " + line);
            seeded.report().notices().forEach(notice -> System.err.println("  " + notice));
        }
    }
}
