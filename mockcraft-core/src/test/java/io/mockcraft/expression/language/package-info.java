/** Tests of expressions. */
@NullMarked
package io.mockcraft.expression.language;

import org.jspecify.annotations.NullMarked;
