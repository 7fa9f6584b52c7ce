/** Reads the conditions and formulas of the schema language into expressions. */
@NullMarked
package io.mockcraft.expression.language;

import org.jspecify.annotations.NullMarked;
