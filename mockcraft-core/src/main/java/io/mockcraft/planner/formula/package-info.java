/** Paths, formulas and conditions that a schema writes, tied to the columns that they name. */
@NullMarked
package io.mockcraft.planner.formula;

import org.jspecify.annotations.NullMarked;
