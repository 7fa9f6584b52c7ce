package io.mockcraft.store.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.Routine;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {

    @Test
    void readsTablesOfAllSchemasButPartsAndStrangers() throws SQLException {
        Catalog catalog = read("""
                CREATE SCHEMA "Other Schema"; CREATE SCHEMA mockcraft;
                CREATE TABLE b (); CREATE TABLE "A ""b"" ü" (); CREATE TABLE "Other Schema".a ();
                CREATE TABLE mockcraft.ledger (); CREATE TEMP TABLE gone (); CREATE VIEW v AS SELECT 1;
                CREATE MATERIALIZED VIEW m AS SELECT 1;
                CREATE TABLE p (id int) PARTITION BY LIST (id); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
                CREATE EXTENSION file_fdw; CREATE SERVER f FOREIGN DATA WRAPPER file_fdw;
                CREATE FOREIGN TABLE far (a int) SERVER f OPTIONS (filename '/dev/null')""");

        assertThat(catalog.tables())
                .extracting(t -> t.name().toString())
                .containsExactly("Other Schema.a", "public.A \"b\" ü", "public.b", "public.p");
        assertThat(catalog.product()).startsWith("PostgreSQL 18.");
        assertThat(catalog.searchPath()).containsExactly("public");
    }

    @Test
    void tellsWhatTheRoleMayDo() throws SQLException {
        try (Connection connection = connect("""
                DROP ROLE IF EXISTS reader; CREATE ROLE reader;
                CREATE TABLE closed (); CREATE TABLE readable (); CREATE TABLE open (); CREATE TABLE blind ();
                GRANT SELECT ON readable TO reader; GRANT INSERT, SELECT ON open TO reader;
                GRANT INSERT ON blind TO reader; CREATE SCHEMA shut; CREATE TABLE shut.t ();
                GRANT INSERT ON shut.t TO reader""")) {
            run(connection, "SET ROLE reader");
            Catalog catalog = PostgresCatalog.read(connection);

            assertThat(catalog.tables().stream()
                            .map(t -> t.name().name() + ": "
                                    + t.access().refusal().orElse("all")))
                    .containsExactly(
                            "blind: the role may not read it",
                            "closed: the role may not read it",
                            "open: all",
                            "readable: the role may not insert into it");
            assertThat(catalog.tables()).extracting(Table::populated).containsExactly(true, true, false, false);
        }
    }

    @Test
    void tellsWhichTablesHoldRows() throws SQLException {
        Catalog catalog = read("""
                CREATE TABLE empty (id int); CREATE TABLE filled (id int); INSERT INTO filled VALUES (1);
                CREATE TABLE child () INHERITS (empty); INSERT INTO child VALUES (1);
                CREATE TABLE p (id int) PARTITION BY LIST (id); CREATE TABLE p1 PARTITION OF p DEFAULT;
                INSERT INTO p VALUES (1)""");

        assertThat(catalog.tables().stream().filter(Table::populated))
                .extracting(t -> t.name().name())
                .containsExactly("child", "filled", "p");
        assertThat(catalog.tables().stream().filter(Table::inherited))
                .extracting(t -> t.name().name())
                .containsExactly("empty");
    }

    @Test
    void tellsWhereRowSecurityAppliesToTheRole() throws SQLException {
        try (Connection connection = connect("""
                DROP ROLE IF EXISTS tenant; CREATE ROLE tenant; GRANT CREATE ON SCHEMA public TO tenant; SET ROLE tenant;
                CREATE TABLE mine (); CREATE TABLE forced (); RESET ROLE; CREATE TABLE theirs ();
                CREATE TABLE off (); GRANT INSERT ON theirs, off TO tenant;
                ALTER TABLE mine ENABLE ROW LEVEL SECURITY; ALTER TABLE theirs ENABLE ROW LEVEL SECURITY;
                ALTER TABLE forced ENABLE ROW LEVEL SECURITY; ALTER TABLE forced FORCE ROW LEVEL SECURITY""")) {
            assertThat(PostgresCatalog.read(connection).tables())
                    .noneMatch(t -> t.access().rowSecurity());
            run(connection, "SET ROLE tenant");

            assertThat(PostgresCatalog.read(connection).tables().stream()
                            .filter(t -> t.access().rowSecurity()))
                    .extracting(t -> t.name().name())
                    .containsExactly("forced", "theirs");
        }
    }

    @Test
    void readsForeignKeysOnceWhateverIsPartitioned() throws SQLException {
        Catalog catalog = read("""
                CREATE TABLE target (a int, b int, PRIMARY KEY (b, a)) PARTITION BY RANGE (b);
                CREATE TABLE target1 PARTITION OF target FOR VALUES FROM (0) TO (10);
                CREATE TABLE target2 PARTITION OF target FOR VALUES FROM (10) TO (20);
                CREATE TABLE t (id int PRIMARY KEY, y int, x int, up int REFERENCES t DEFERRABLE,
                  CONSTRAINT "to" FOREIGN KEY (x, y) REFERENCES target (a, b) MATCH FULL) PARTITION BY HASH (id);
                CREATE TABLE t1 PARTITION OF t FOR VALUES WITH (MODULUS 2, REMAINDER 0)""");

        assertThat(table(catalog, "t").foreignKeys())
                .containsExactly(
                        new ForeignKey(
                                "t_up_fkey", List.of("up"), new TableName("public", "t"), List.of("id"), true, false),
                        new ForeignKey(
                                "to",
                                List.of("x", "y"),
                                new TableName("public", "target"),
                                List.of("a", "b"),
                                false,
                                true));
    }

    @Test
    void readsChecksThatNewRowsMustMeet() throws SQLException {
        Catalog catalog = read("""
                CREATE FUNCTION fine(int) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT true';
                CREATE TABLE t (a int NOT NULL, b int, CONSTRAINT c1 CHECK (a < b), CONSTRAINT c2 CHECK (fine(a)),
                  CONSTRAINT c4 CHECK (a > 5) NOT ENFORCED);
                ALTER TABLE t ADD CONSTRAINT c3 CHECK (b > 0) NOT VALID;
                CREATE TABLE child (c int) INHERITS (t)""");

        assertThat(table(catalog, "child").checks())
                .containsExactly(
                        new Check("c1", "(a < b)", List.of("a", "b")),
                        new Check(
                                "c2",
                                "public.fine(a)",
                                List.of("a"),
                                List.of(new Routine("fine", List.of("$1"), "true"))),
                        new Check("c3", "(b > 0)", List.of("b")));
        assertThat(table(catalog, "t").checks()).hasSize(3);
    }

    @Test
    void readsExclusionsAndKeysWithoutOverlaps() throws SQLException {
        Catalog catalog = read("""
                CREATE EXTENSION btree_gist;
                CREATE TABLE t (room int, s timestamp, e timestamp, during int4range,
                  CONSTRAINT x1 EXCLUDE USING gist (room WITH =, tsrange(s, e) WITH &&) WHERE (room > 1),
                  CONSTRAINT x2 UNIQUE (room, during WITHOUT OVERLAPS))""");

        assertThat(table(catalog, "t").exclusions())
                .extracting(x -> x.name() + " " + x.columns() + " " + x.operators())
                .containsExactly("x1 [room, tsrange(s, e)] [=, &&]", "x2 [room, during] [=, &&]");
        assertThat(table(catalog, "t").exclusions().get(0).definition())
                .isEqualTo("EXCLUDE USING gist (room WITH =, tsrange(s, e) WITH &&) WHERE ((room > 1))");
        assertThat(table(catalog, "t").keys()).extracting(k -> k.name()).containsExactly("x2");
    }

    @Test
    void leavesSearchPathAndTransactionAsTheyWere() throws SQLException {
        try (Connection connection = connect("CREATE SCHEMA s; CREATE TABLE s.t (id int)")) {
            run(connection, "SET search_path = s, public");
            assertThat(PostgresCatalog.read(connection).searchPath()).containsExactly("s", "public");
            assertThat(connection.getAutoCommit()).isTrue();
            run(connection, "INSERT INTO t VALUES (1)");

            connection.setAutoCommit(false);
            run(connection, "INSERT INTO t VALUES (2)");
            assertThat(table(PostgresCatalog.read(connection), "s", "t").populated())
                    .isTrue();
            run(connection, "INSERT INTO t VALUES (3)");
            connection.commit();
        }
    }

    @Test
    void isNotMisledByOperatorsAndTypesOfTheUser() throws SQLException {
        try (Connection connection = connect("""
                CREATE EXTENSION intarray; CREATE SCHEMA trap;
                CREATE FUNCTION trap.wrong(oid, oid) RETURNS bool LANGUAGE sql AS 'SELECT false';
                CREATE OPERATOR trap.= (LEFTARG = oid, RIGHTARG = oid, FUNCTION = trap.wrong);
                CREATE DOMAIN trap.text AS pg_catalog.int4; CREATE TABLE trap.pg_class (oid oid);
                CREATE TABLE public.t (id int PRIMARY KEY, tags int[], CONSTRAINT c CHECK (tags @> '{1}'))""")) {
            run(connection, "SET search_path = trap, public, pg_catalog");

            Table t = table(PostgresCatalog.read(connection), "t");
            assertThat(t.columns()).hasSize(2);
            assertThat(t.checks().get(0).columns()).containsExactly("tags");
        }
    }

    @Test
    void asksTheSameFewQueriesForAnyNumberOfTables() throws SQLException {
        StringBuilder ddl = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            ddl.append("CREATE TABLE t").append(i).append(" (id int PRIMARY KEY, a text UNIQUE, b int CHECK (b > 0));");
        }
        try (Connection connection = connect(ddl.toString())) {
            var counted = CountingConnection.of(connection);
            assertThat(PostgresCatalog.read(counted.connection()).tables()).hasSize(300);
            assertThat(counted.statements()).isLessThanOrEqualTo(13);
        }
    }

    static Table table(Catalog catalog, String name) {
        return table(catalog, "public", name);
    }

    static Catalog read(String ddl) throws SQLException {
        try (Connection connection = connect(ddl)) {
            return PostgresCatalog.read(connection);
        }
    }

    private static Table table(Catalog catalog, String schema, String name) {
        return catalog.table(new TableName(schema, name)).orElseThrow();
    }

    private static Connection connect(String ddl) throws SQLException {
        return EmbeddedDatabase.databaseWith(ddl).getConnection();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
