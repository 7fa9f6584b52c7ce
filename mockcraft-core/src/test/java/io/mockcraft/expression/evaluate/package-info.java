/** Tests of expressions. */
@NullMarked
package io.mockcraft.expression.evaluate;

import org.jspecify.annotations.NullMarked;
