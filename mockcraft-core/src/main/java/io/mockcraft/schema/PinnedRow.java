package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.Map;

/**
 * A given row; columns it leaves out are generated as usual.
 *
 * @param values each given column's rule, by the name as written; iteration follows the source
 * @param at where it stands
 */
public record PinnedRow(Map<String, ColumnRule> values, Location at) {}
