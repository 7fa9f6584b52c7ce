package io.mockcraft.store.sql.cleanup;

import io.mockcraft.store.sql.ledger.RunEntry;
import io.mockcraft.store.sql.relations.Relation;

/** A row of another run hangs on one of ours: it is not ours to delete. */
final class Foreign extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RunEntry other;
    private final transient Relation table;

    Foreign(RunEntry other, Relation table) {
        super("a row of run " + other.id() + " in " + table.name(), null, false, false);
        this.other = other;
        this.table = table;
    }

    RunEntry other() {
        return other;
    }

    Relation table() {
        return table;
    }
}
