/** Reproducible, related rows for the tests of real databases. */
@SuppressWarnings("module") // the modules that exports name are built after this one
module io.mockcraft {
    requires transitive java.sql;
    requires transitive org.jspecify;
    requires java.scripting;
    requires java.xml;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires net.datafaker;

    // Whoever has them uses them.
    requires static com.zaxxer.hikari;
    requires static embedded.postgres;
    requires static org.assertj.core;
    requires static org.graalvm.polyglot;
    requires static org.mozilla.rhino;
    requires static org.openjdk.nashorn;
    requires static org.postgresql.jdbc;

    exports io.mockcraft;
    exports io.mockcraft.assertj;
    exports io.mockcraft.catalog;
    exports io.mockcraft.dataset;
    exports io.mockcraft.generator;
    exports io.mockcraft.generator.custom;
    exports io.mockcraft.plan.outline;
    exports io.mockcraft.problem;
    exports io.mockcraft.random;
    exports io.mockcraft.row;
    exports io.mockcraft.row.mapping;
    exports io.mockcraft.session;
    exports io.mockcraft.session.embedded;
    exports io.mockcraft.store;

    // What people do not need, but a test framework does.
    exports io.mockcraft.replay to
            io.mockcraft.junit;
    exports io.mockcraft.session.lifecycle to
            io.mockcraft.junit,
            io.mockcraft.testcontainers;

    uses io.mockcraft.generator.GeneratorFactory;
}
