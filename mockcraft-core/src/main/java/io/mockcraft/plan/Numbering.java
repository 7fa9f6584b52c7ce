package io.mockcraft.plan;

import org.jspecify.annotations.Nullable;

/**
 * How the integers of a table that are numbered follow from its rows' ranks.
 *
 * @param ranks the integer key column whose values are the ranks; null where the key is of another kind
 * @param first what the column that a sequence numbers holds in the row of rank 1
 * @param step from one rank to the next
 * @param most how many there are
 */
public record Numbering(@Nullable String ranks, long first, long step, long most) {}
