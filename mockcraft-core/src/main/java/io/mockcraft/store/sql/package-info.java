/** PostgreSQL as a store: claims, rows and their removal. */
@NullMarked
package io.mockcraft.store.sql;

import org.jspecify.annotations.NullMarked;
