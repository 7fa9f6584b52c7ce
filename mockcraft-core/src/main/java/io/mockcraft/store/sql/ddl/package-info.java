/** Creates tables that the target does not have yet. */
@NullMarked
package io.mockcraft.store.sql.ddl;

import org.jspecify.annotations.NullMarked;
