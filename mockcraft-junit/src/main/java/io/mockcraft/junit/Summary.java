package io.mockcraft.junit;

import io.mockcraft.session.lifecycle.Session;
import io.mockcraft.store.CleanReport;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tells what was seeded and how long it took: a report entry, and on stderr where {@code mockcraft.verbose} is true; the plan
 * where {@code mockcraft.plan} is; and always what a cleanup has to say.
 */
final class Summary {

    private Summary() {}

    static void print(ExtensionContext context, ActiveSeed seed, boolean stayed) {
        Session seeded = seed.seeded();
        String line = FailedTests.of(context).label() + (stayed ? " found what was seeded: " : " seeded ")
                + seeded.report() + " (seed " + seeded.seed().value() + ", source: "
                + seeded.seed().source() + ", " + seed.spec().source().label() + ")";
        context.publishReportEntry("mockcraft.seeded", line);
        if (asked(context, "mockcraft.plan") && !stayed) {
            System.err.print(seeded.plan());
        }
        if (asked(context, "mockcraft.verbose")) {
            System.err.println("MockCraft: " + line);
            seeded.report().notices().forEach(notice -> System.err.println("  " + notice));
        }
    }

    /** What a cleanup did otherwise than asked, or had to leave: whoever reads only the console must see it. */
    static void cleaned(ExtensionContext context, CleanReport report) {
        for (String notice : report.notices()) {
            String line = "cleanup after " + FailedTests.of(context).label() + ": " + notice;
            context.publishReportEntry("mockcraft.cleaned", line);
            System.err.println("MockCraft: " + line);
        }
    }

    private static boolean asked(ExtensionContext context, String name) {
        return context.getConfigurationParameter(name)
                .map(Boolean::parseBoolean)
                .orElse(false);
    }
}
