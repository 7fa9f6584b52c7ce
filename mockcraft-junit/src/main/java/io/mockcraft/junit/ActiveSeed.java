package io.mockcraft.junit;

import io.mockcraft.session.Seeded;

/**
 * A seed whose rows are in the database now.
 *
 * @param name its recipe's name in the token
 * @param spec what was asked for
 * @param target where the rows are
 * @param seeded the rows
 * @param joined whether they are in a transaction that somebody else ends
 */
record ActiveSeed(String name, SeedSpec spec, FoundTarget target, Seeded seeded, boolean joined) {}
