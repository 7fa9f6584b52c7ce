package io.mockcraft.store.sql;

/** Triggers inserted rows into a table and updated others there: to tell them apart it must be noted before. */
final class NoteFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long table;

    NoteFirst(long table) {
        super("table " + table, null, false, false);
        this.table = table;
    }

    long table() {
        return table;
    }
}
