/** What creating tables must do. */
@NullMarked
package io.mockcraft.store.sql.ddl;

import org.jspecify.annotations.NullMarked;
