/** Tests of the PostgreSQL store on a real server. */
@NullMarked
package io.mockcraft.store.sql;

import org.jspecify.annotations.NullMarked;
