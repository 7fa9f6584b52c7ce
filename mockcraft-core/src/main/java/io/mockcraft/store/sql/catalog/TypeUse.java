package io.mockcraft.store.sql.catalog;

/**
 * A type as something uses it.
 *
 * @param oid the type
 * @param modifier its {@code typmod}; -1 for none
 */
record TypeUse(long oid, int modifier) {}
