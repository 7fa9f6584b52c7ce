/** Joins a schema with a catalog: which tables, how many rows, which parents, what is unique; in the end a plan, or all problems. */
@NullMarked
package io.mockcraft.planner;

import org.jspecify.annotations.NullMarked;
