package io.mockcraft.planner.guess;

import io.mockcraft.generator.Generator;

/**
 * How a column that nobody prescribed is filled.
 *
 * @param generator makes its values
 * @param nulls the share of rows without a value
 * @param countsTo how far checks let it be numbered 1, 2, 3 and so on; 0 for not at all
 */
public record Guess(Generator generator, double nulls, long countsTo) {}
