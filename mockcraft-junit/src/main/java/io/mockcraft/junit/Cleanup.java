package io.mockcraft.junit;

import io.mockcraft.store.CleanupMode;

/** How seeded rows are taken out again. */
public enum Cleanup {
    /** Delete the rows and whatever hangs on them, and nothing else. */
    CASCADE(CleanupMode.CASCADE),
    /** TRUNCATE, where every table reached was empty and unshared at the start; else as {@link #CASCADE}. */
    TRUNCATE(CleanupMode.TRUNCATE),
    /** One transaction on one connection, rolled back after the test. */
    ROLLBACK(CleanupMode.ROLLBACK),
    /** Leave the rows for good. */
    NONE(CleanupMode.NONE);

    private final CleanupMode mode;

    Cleanup(CleanupMode mode) {
        this.mode = mode;
    }

    CleanupMode mode() {
        return mode;
    }
}
