/**
 * Joins a schema with a catalog: conducts the steps of planning, from tables and row counts on; in the end a plan, or all
 * problems.
 *
 * <p>Whether values suit the database is asked in four places, each with one question. {@code TypeFit}: can this rule make
 * values of the column's type? {@code RefusedRules}: do the checks let any of them pass? {@code GivenOnce}: do they let all
 * pass of those that cannot be drawn again? {@code EmptyTables}: can the table take any row at all? Whether there are
 * enough different values is asked by {@code Capacity}.
 */
@NullMarked
package io.mockcraft.planner;

import org.jspecify.annotations.NullMarked;
