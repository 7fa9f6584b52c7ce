package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.Map;

/**
 * One of several ways a table's rows look: columns that belong together.
 *
 * @param weight above 0
 * @param values the columns it sets, by the name as written; iteration follows the source
 * @param at where it stands
 */
public record Variant(double weight, Map<String, ColumnRule> values, Location at) {}
