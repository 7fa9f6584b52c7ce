package io.mockcraft.session.lifecycle;

import io.mockcraft.store.Run;
import java.util.OptionalLong;

/**
 * Tells whether anything at all was written in the database's server since it was made. What others write looks like a
 * write, too: that only costs a needless repeat.
 *
 * @param last what {@link io.mockcraft.store.Store#lastWrite} says until then; empty when nothing can be told
 */
record QuietWatch(OptionalLong last) {

    /** From the run's own last write on. */
    static QuietWatch from(Run run) {
        return new QuietWatch(run.lastWrite());
    }

    boolean quiet(Database database) {
        return last.isPresent() && last.equals(database.store().lastWrite());
    }
}
