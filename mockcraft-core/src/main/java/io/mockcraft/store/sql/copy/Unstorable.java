package io.mockcraft.store.sql.copy;

/** A value that no text of PostgreSQL can hold; the row writer adds where it stood. */
final class Unstorable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unstorable(String reason) {
        super(reason);
    }
}
