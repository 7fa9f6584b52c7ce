package io.mockcraft.store.sql.jdbc;

import java.time.Duration;

/**
 * How long and how much a store tries before it gives up.
 *
 * @param patience how long to wait for a lock or for another run
 * @param noted how many rows of a table are noted before seeding; a larger table is judged by its sequence
 * @param repeats how often a transaction is repeated after a deadlock
 */
public record Limits(Duration patience, long noted, int repeats) {

    /** Thirty seconds, 100,000 rows, three repeats. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 100_000, 3);
}
