/** Reads PostgreSQL's conditions, as the database prints them, into expressions. */
@NullMarked
package io.mockcraft.expression.sql;

import org.jspecify.annotations.NullMarked;
