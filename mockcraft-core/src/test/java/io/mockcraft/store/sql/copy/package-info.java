/** What the row writer must do. */
@NullMarked
package io.mockcraft.store.sql.copy;

import org.jspecify.annotations.NullMarked;
