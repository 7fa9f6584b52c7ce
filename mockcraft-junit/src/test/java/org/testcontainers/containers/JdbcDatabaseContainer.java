package org.testcontainers.containers;

/** Looks like the class of Testcontainers, which is found by its name; what it contains runs on this machine. */
public class JdbcDatabaseContainer {

    private final String host;
    private final int port;
    private final String database;

    /** A container that runs. */
    public JdbcDatabaseContainer(String host, int port, String database) {
        this.host = host;
        this.port = port;
        this.database = database;
    }

    /** It does. */
    public boolean isRunning() {
        return true;
    }

    /** Its host as this machine names it. */
    public String getHost() {
        return host;
    }

    /** How to reach its database. */
    public String getJdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /** The superuser. */
    public String getUsername() {
        return "postgres";
    }

    /** Any will do. */
    public String getPassword() {
        return "postgres";
    }
}
