package io.mockcraft.plan;

import io.mockcraft.expression.Expression;
import java.util.Set;

/**
 * A condition that every row of a table must meet.
 *
 * @param name the constraint's name
 * @param expression what it says
 * @param condition the same, compiled
 * @param columns the columns that it mentions
 */
record ConditionDraft(String name, Expression expression, RowCondition condition, Set<ColumnDraft> columns) {}
