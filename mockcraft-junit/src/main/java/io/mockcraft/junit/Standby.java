package io.mockcraft.junit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Rows that a test of a class only read, and that stay for the next one: it would get the same ones. They are taken out
 * before anybody else could see them: before other rows of the class come, before a nested class begins, before
 * {@code @AfterAll} methods.
 */
final class Standby {

    private static final String PARALLEL = "junit.jupiter.execution.parallel.enabled";

    private final Failures failures = new Failures();
    private @Nullable ActiveSeed waiting;

    /**
     * Begins a class whose every test is seeded by it. Not where tests run side by side, and not where Spring runs scripts
     * and transactions before a test: they would see the rows of the test before.
     */
    static void begin(ExtensionContext context) {
        endOf(context);
        boolean parallel = context.getConfigurationParameter(PARALLEL)
                .map(Boolean::parseBoolean)
                .orElse(false);
        if (!parallel && !Spring.runs(context)) {
            Stores.put(context, Standby.class, new Standby());
        }
    }

    /** Takes out what waits, in the class of this context or around it; a failure is told at the end of that class. */
    static void endOf(ExtensionContext context) {
        Standby standby = Stores.find(context, Standby.class);
        if (standby != null) {
            standby.failures.attempt(() -> standby.end(context));
        }
    }

    /** The last thing in a class. */
    static void close(ExtensionContext context) {
        Standby standby = Stores.remove(context, Standby.class);
        if (standby != null) {
            standby.failures.attempt(() -> standby.end(context));
            standby.failures.throwIfAny();
        }
    }

    /** Lets the rows of a test that passed wait, if it only read; false when they have to go now. */
    static boolean holds(ActiveSeed seed, ExtensionContext context) {
        Standby standby = Stores.find(context, Standby.class);
        if (standby == null || !mayWait(context) || !seed.seeded().canPassOn()) {
            return false;
        }
        standby.waiting = seed;
        return true;
    }

    /** The rows that wait, if they are those that this seed would bring; else they go. */
    static @Nullable ActiveSeed take(SeedSpec spec, FoundTarget target, ExtensionContext context) {
        Standby standby = Stores.find(context, Standby.class);
        return standby == null ? null : standby.takeIn(context, spec, target);
    }

    private @Nullable ActiveSeed takeIn(ExtensionContext context, SeedSpec spec, FoundTarget target) {
        ActiveSeed held = waiting;
        if (held == null) {
            return null;
        }
        boolean same = held.spec().equals(spec) && held.target().dataSource() == target.dataSource();
        if (!same || !mayWait(context) || !held.seeded().canPassOn()) {
            end(context);
            return null;
        }
        waiting = null;
        return new ActiveSeed(
                held.name(),
                spec,
                target,
                held.seeded().passOn(FailedTests.of(context).label()),
                false);
    }

    private void end(ExtensionContext context) {
        ActiveSeed held = waiting;
        waiting = null;
        if (held != null) {
            held.end(context);
        }
    }

    /** A replay has data of its own. */
    private static boolean mayWait(ExtensionContext context) {
        return context.getTestMethod().isPresent() && ReplayRequest.of(context).isEmpty();
    }
}
