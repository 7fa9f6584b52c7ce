/** Rows that were in the database before us, read so that ours can refer to them. */
@NullMarked
package io.mockcraft.store.sql.existing;

import org.jspecify.annotations.NullMarked;
