/** The durable record of what runs own: tables of its own schema in the database it speaks of. */
@NullMarked
package io.mockcraft.store.sql.ledger;

import org.jspecify.annotations.NullMarked;
