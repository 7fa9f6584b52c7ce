package io.mockcraft.junit;

import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/** Ends the seeds of a context. */
final class Ending {

    private Ending() {}

    /** Takes all rows out, whatever goes wrong on the way, or leaves those that a failed test wants to keep. */
    static void of(ExtensionContext context) {
        ActiveSeeds seeds = Stores.remove(context, ActiveSeeds.class);
        if (seeds == null) {
            return;
        }
        Failures failures = new Failures();
        failures.attempt(seeds::closeConnections);
        List<ActiveSeed> own = seeds.ownReversed();
        boolean passed = context.getExecutionException().isEmpty() && !DynamicTests.failedIn(context);
        if (passed && own.size() == 1 && Standby.holds(own.get(0), context)) {
            own = List.of();
        }
        own.forEach(seed -> failures.attempt(() -> endWhenItCan(seed, context)));
        failures.throwIfAny();
    }

    /** Where Spring's transaction is still open, its rollback comes first: a context's store is closed after all callbacks. */
    private static void endWhenItCan(ActiveSeed seed, ExtensionContext context) {
        if (seed.joined() && Spring.transactionIsOpen()) {
            Stores.put(context, seed, new Later(() -> end(seed, context)));
        } else {
            end(seed, context);
        }
    }

    private static void end(ActiveSeed seed, ExtensionContext context) {
        if (failed(context) && seed.spec().keepOnFailure()) {
            long run = seed.seeded().keep();
            System.err.println("MockCraft: the rows of "
                    + FailedTests.of(context).label() + " stay in the database (keepOnFailure) as run " + run
                    + "; -Dmockcraft.kept=end takes them out at the next start");
        } else {
            seed.end(context);
        }
    }

    private static boolean failed(ExtensionContext context) {
        return DynamicTests.failedIn(context)
                || context.getExecutionException()
                        .filter(e -> !(e instanceof TestAbortedException))
                        .isPresent();
    }
}
