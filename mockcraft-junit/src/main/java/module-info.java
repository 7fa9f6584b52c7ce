/** {@code @Seed} for JUnit Jupiter: rows before each test, and gone after it. */
module io.mockcraft.junit {
    requires transitive io.mockcraft;
    requires transitive org.junit.jupiter.api;

    // Whoever has them uses them.
    requires static org.junit.platform.launcher;
    requires static org.mongodb.bson;
    requires static org.mongodb.driver.core;
    requires static org.mongodb.driver.sync.client;
    requires static redis.clients.jedis;
    requires static spring.beans;
    requires static spring.context;
    requires static spring.core;
    requires static spring.jdbc;
    requires static spring.test;
    requires static spring.tx;

    exports io.mockcraft.junit;

    opens io.mockcraft.junit to
            org.junit.platform.commons;

    provides org.junit.platform.launcher.LauncherSessionListener with
            io.mockcraft.junit.ReplayWatch;
    provides org.junit.platform.launcher.PostDiscoveryFilter with
            io.mockcraft.junit.ReplayFilter;
}
