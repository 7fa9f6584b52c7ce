package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * When a rule holds.
 *
 * @param condition over the columns of the row, and of the rows that its references lead to
 * @param otherwise the rule where the condition is not true; null for no value
 * @param at where it stands
 */
public record When(Condition condition, @Nullable ColumnRule otherwise, Location at) {}
