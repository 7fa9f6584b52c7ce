/** Evaluates expressions over a row, with SQL's three-valued logic. */
@NullMarked
package io.mockcraft.expression.evaluate;

import org.jspecify.annotations.NullMarked;
