package io.mockcraft.session;

import io.mockcraft.store.Run;
import java.util.OptionalLong;

/**
 * Tells whether anything at all was written in the database's server since it was made. What others write looks like a
 * write, too: that only costs a needless repeat.
 *
 * @param last what {@link io.mockcraft.store.Store#lastWrite} said then
 */
record QuietWatch(OptionalLong last) {

    /** From now on; in a transaction that stays open nothing can be told. */
    static QuietWatch from(Database database, Run run) {
        return new QuietWatch(
                run.dataSource().isPresent()
                        ? OptionalLong.empty()
                        : database.store().lastWrite());
    }

    boolean quiet(Database database) {
        return last.isPresent() && last.equals(database.store().lastWrite());
    }
}
