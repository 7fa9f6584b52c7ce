/** Takes a run's rows out again, with all that hangs on them and nothing else. */
@NullMarked
package io.mockcraft.store.sql.cleanup;

import org.jspecify.annotations.NullMarked;
