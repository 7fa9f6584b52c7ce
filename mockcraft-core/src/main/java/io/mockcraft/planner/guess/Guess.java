package io.mockcraft.planner.guess;

import io.mockcraft.generator.Generator;

/**
 * How a column that nobody prescribed is filled.
 *
 * @param generator makes its values
 * @param nulls the share of rows without a value
 * @param countable whether checks let it be numbered 1, 2, 3 and so on
 */
public record Guess(Generator generator, double nulls, boolean countable) {}
