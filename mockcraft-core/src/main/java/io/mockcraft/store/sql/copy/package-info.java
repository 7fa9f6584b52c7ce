/** Writes rows at wire speed: COPY, fed by threads that compute and encode them. */
@NullMarked
package io.mockcraft.store.sql.copy;

import org.jspecify.annotations.NullMarked;
