package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables that a reference with {@code toAny} may lead to.
 *
 * @param label what the type column holds for it
 * @param table the table, as written
 * @param weight above 0
 * @param where which of its rows may be chosen; null for all
 * @param at where it stands
 */
public record PolymorphicTarget(
        String label, String table, double weight, @Nullable Condition where, Location at) {}
