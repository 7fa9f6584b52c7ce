package io.mockcraft.catalog;

import java.util.Optional;

/**
 * What the current role may do with a table.
 *
 * @param reads whether it may select from it
 * @param inserts whether it may insert into it
 * @param rowSecurity whether row security applies to it, so that COPY is refused
 */
public record Access(boolean reads, boolean inserts, boolean rowSecurity) {

    /** All that is asked for, and no row security. */
    public static final Access FULL = new Access(true, true, false);

    /** Why no rows can be seeded; empty where they can. */
    public Optional<String> refusal() {
        if (reads && inserts) {
            return Optional.empty();
        }
        return Optional.of("the role may not " + (reads ? "insert into" : "read") + " it");
    }
}
