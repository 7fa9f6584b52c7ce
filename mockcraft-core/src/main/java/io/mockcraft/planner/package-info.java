/** Joins a schema with a catalog: conducts the steps of planning, from tables and row counts on; in the end a plan, or all problems. */
@NullMarked
package io.mockcraft.planner;

import org.jspecify.annotations.NullMarked;
