package io.mockcraft.junit;

import io.mockcraft.session.lifecycle.Session;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A seed whose rows are in the database now.
 *
 * @param name its recipe's name in the token
 * @param spec what was asked for
 * @param target where the rows are
 * @param seeded the rows
 * @param joined whether they are in a transaction that somebody else ends
 */
record ActiveSeed(String name, SeedSpec spec, FoundTarget target, Session seeded, boolean joined) {

    /** Takes the rows out, unless they are to stay for good, and tells what the cleanup has to say. */
    void end(ExtensionContext context) {
        if (spec.cleanup() == Cleanup.NONE) {
            seeded.keep();
        } else {
            Summary.cleaned(context, seeded.clean());
        }
    }
}
