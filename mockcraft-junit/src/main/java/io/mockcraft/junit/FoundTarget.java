package io.mockcraft.junit;

import javax.sql.DataSource;

/**
 * A database that was found.
 *
 * @param name what {@link Db} calls it: what {@code target} said, else empty
 * @param dataSource the way to it
 * @param found where it was found, for messages
 * @param ownHost the host of a container; empty where nothing is known of the host
 */
record FoundTarget(String name, DataSource dataSource, String found, String ownHost) {

    FoundTarget(String name, DataSource dataSource, String found) {
        this(name, dataSource, found, "");
    }
}
