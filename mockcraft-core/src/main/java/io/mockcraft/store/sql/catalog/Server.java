package io.mockcraft.store.sql.catalog;

import java.util.List;

/**
 * The server, and the session's own way of looking names up.
 *
 * @param version such as 180006 for 18.6
 * @param searchPath the schemas that the session looks bare names up in
 */
record Server(int version, List<String> searchPath) {

    String product() {
        return "PostgreSQL " + version / 10_000 + "." + version % 10_000;
    }
}
