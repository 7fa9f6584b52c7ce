/** How SQL writes names. */
@NullMarked
package io.mockcraft.store.sql.names;

import org.jspecify.annotations.NullMarked;
