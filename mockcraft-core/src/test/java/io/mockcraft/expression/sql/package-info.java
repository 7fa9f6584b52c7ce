/** Tests of expressions. */
@NullMarked
package io.mockcraft.expression.sql;

import org.jspecify.annotations.NullMarked;
