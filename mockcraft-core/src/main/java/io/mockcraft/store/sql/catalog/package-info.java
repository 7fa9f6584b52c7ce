/** Reads what a PostgreSQL database says of itself, in a handful of queries for any number of tables. */
@NullMarked
package io.mockcraft.store.sql.catalog;

import org.jspecify.annotations.NullMarked;
