package io.mockcraft.store;

/** How a run's rows are taken out again. */
public enum CleanupMode {
    /** Delete the rows and whatever hangs on them. */
    CASCADE,
    /** TRUNCATE, only where every table reached was empty and unshared at the start; else as CASCADE, with a notice. */
    TRUNCATE,
    /** Everything happens in one transaction on one connection that is rolled back. */
    ROLLBACK,
    /** Leave the rows; the run is marked as kept and never swept. */
    NONE
}
