package io.mockcraft.store.sql.ledger;

import java.util.Optional;

/**
 * Where a table's ranks start.
 *
 * @param first the first rank
 * @param displaced why it is not the one that was wanted
 */
public record Base(long first, Optional<String> displaced) {}
