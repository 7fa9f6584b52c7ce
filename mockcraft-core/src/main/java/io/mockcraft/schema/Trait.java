package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.Map;

/**
 * A named variation of a table's rows.
 *
 * @param name its name
 * @param values the columns it sets, by the name as written; iteration follows the source
 * @param at where it stands
 */
public record Trait(String name, Map<String, ColumnRule> values, Location at) {}
