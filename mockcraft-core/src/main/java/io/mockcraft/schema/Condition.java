package io.mockcraft.schema;

import io.mockcraft.problem.Location;

/**
 * A condition in the expression language, not yet parsed.
 *
 * @param text as written
 * @param at where the text starts
 */
public record Condition(String text, Location at) {}
