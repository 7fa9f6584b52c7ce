package io.mockcraft.planner.guess;

import io.mockcraft.generator.Generator;
import io.mockcraft.planner.draft.Counting;

/**
 * How a column that nobody prescribed is filled.
 *
 * @param generator makes its values
 * @param nulls the share of rows without a value
 * @param counting how checks let it be numbered
 */
public record Guess(Generator generator, double nulls, Counting counting) {}
