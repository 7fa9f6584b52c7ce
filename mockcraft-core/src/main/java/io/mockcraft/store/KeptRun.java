package io.mockcraft.store;

/**
 * A run whose rows were left in the database on purpose.
 *
 * @param id its number in the ledger
 * @param label who asked for it
 */
public record KeptRun(long id, String label) {}
