/** The ledger in a file, for roles that may not create its schema: the same tables, for one transaction at a time. */
@NullMarked
package io.mockcraft.store.sql.ledger.file;

import org.jspecify.annotations.NullMarked;
