package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a table that refers to itself.
 *
 * @param roots how many rows have no parent, at least 1; null when left open
 * @param depth the most levels, at least 1, the roots being the first; null for no limit
 * @param fanout the most children of a row, at least 1; null for no limit
 * @param at where it stands
 */
public record TreeSpec(
        @Nullable Long roots,
        @Nullable Long depth,
        @Nullable Long fanout,
        Location at) {}
