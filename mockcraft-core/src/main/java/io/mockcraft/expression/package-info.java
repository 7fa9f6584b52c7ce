/** Expressions over a row's columns: one tree for the schema's own conditions and for the database's checks. */
@NullMarked
package io.mockcraft.expression;

import org.jspecify.annotations.NullMarked;
