package io.mockcraft.store.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.catalog.TypeKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void readsKindsLengthsAndPrecisions() throws SQLException {
        Table t = table("""
                CREATE EXTENSION citext; CREATE SCHEMA "My Types";
                CREATE TYPE "My Types"."Mood" AS ENUM ('z', 'a');
                CREATE TABLE t (
                  bo boolean, i2 smallint, i4 int, i8 bigint, nu numeric, nup numeric(12,3), nun numeric(3,-2), mo money,
                  f4 real, f8 double precision, te text, vc varchar, vcl varchar(7), na name, ci citext, ch char(3), bp bpchar,
                  da date, ti time, tip time(3), tiz timetz(2), ts timestamp, tsp timestamp(0), tsz timestamptz,
                  iv interval, ivp interval(2), ivf interval day to second(3), ivm interval month, uu uuid, js json, jb jsonb,
                  by bytea, ine inet, cid cidr, ma macaddr, bi bit(4), vb varbit, xm xml, en "My Types"."Mood",
                  tv tsvector, po point, ls pg_lsn, oi oid, qc "char")""");

        assertThat(t.columns().stream().map(ColumnsTest::describe))
                .containsExactly(
                        "bo BOOLEAN boolean",
                        "i2 SMALLINT smallint",
                        "i4 INTEGER integer",
                        "i8 BIGINT bigint",
                        "nu DECIMAL numeric",
                        "nup DECIMAL numeric(12,3) p12 s3",
                        "nun DECIMAL numeric(3,-2) p3 s-2",
                        "mo DECIMAL money p18 s2",
                        "f4 REAL real",
                        "f8 DOUBLE double precision",
                        "te TEXT text",
                        "vc TEXT character varying",
                        "vcl TEXT character varying(7) l7",
                        "na TEXT name l63",
                        "ci TEXT public.citext",
                        "ch CHAR character(3) l3",
                        "bp CHAR bpchar",
                        "da DATE date",
                        "ti TIME time without time zone",
                        "tip TIME time(3) without time zone p3",
                        "tiz TIME_ZONED time(2) with time zone p2",
                        "ts TIMESTAMP timestamp without time zone",
                        "tsp TIMESTAMP timestamp(0) without time zone p0",
                        "tsz TIMESTAMP_ZONED timestamp with time zone",
                        "iv INTERVAL interval",
                        "ivp INTERVAL interval(2) p2",
                        "ivf INTERVAL interval day to second(3) p3",
                        "ivm INTERVAL interval month",
                        "uu UUID uuid",
                        "js JSON json",
                        "jb JSON jsonb",
                        "by BYTES bytea",
                        "ine INET inet",
                        "cid CIDR cidr",
                        "ma MAC_ADDRESS macaddr",
                        "bi BIT bit(4) l4",
                        "vb BIT bit varying",
                        "xm XML xml",
                        "en ENUM \"My Types\".\"Mood\" [z, a]",
                        "tv TEXT_SEARCH tsvector",
                        "po GEOMETRIC point",
                        "ls OTHER pg_lsn",
                        "oi INTEGER oid",
                        "qc TEXT \"char\" l1");
    }

    @Test
    void resolvesDomainsDownToWhatTheyAreMadeOf() throws SQLException {
        Table t = table("""
                CREATE DOMAIN code AS varchar(9) CONSTRAINT upper CHECK (VALUE = upper(VALUE)) CONSTRAINT "any" CHECK (VALUE <> '');
                CREATE DOMAIN strict AS code NOT NULL CHECK (length(VALUE) > 2);
                CREATE DOMAIN codes AS code[] CHECK (cardinality(VALUE) > 0);
                CREATE TABLE t (a code, b strict, c codes, d strict[])""");

        Column b = column(t, "b");
        assertThat(describe(b)).isEqualTo("b TEXT character varying(9) l9");
        assertThat(b.nullable()).isFalse();
        assertThat(column(t, "a").nullable()).isTrue();
        assertThat(column(t, "d").nullable()).isTrue();
        assertThat(b.type().domainChecks())
                .containsExactly(
                        new Check("any", "((VALUE)::text <> ''::text)", List.of()),
                        new Check("upper", "((VALUE)::text = upper((VALUE)::text))", List.of()),
                        new Check("strict_check", "(length((VALUE)::text) > 2)", List.of()));
        DataType codes = column(t, "c").type();
        assertThat(codes.kind()).isEqualTo(TypeKind.ARRAY);
        assertThat(codes.domainChecks()).hasSize(1);
        assertThat(element(codes).domainChecks()).hasSize(2);
        assertThat(element(column(t, "d").type()).domainChecks()).hasSize(3);
    }

    @Test
    void resolvesArraysRangesAndCompositeTypes() throws SQLException {
        Table t = table("""
                CREATE TYPE mood AS ENUM ('sad', 'ok');
                CREATE DOMAIN zip AS int NOT NULL;
                CREATE TYPE inner_type AS (m mood, n numeric(5,1)[]);
                CREATE TYPE address AS (street varchar(20), zip zip, i inner_type);
                CREATE TYPE ages AS RANGE (subtype = int2, multirange_type_name = age_sets);
                CREATE TABLE other (x int, y text);
                CREATE TABLE t (a varchar(3)[], m mood[], n numeric(4,2)[][], r int4range, g ages, s age_sets, c address[], o other)""");

        assertThat(element(column(t, "a").type()).length()).isEqualTo(3);
        assertThat(column(t, "a").type().sqlName()).isEqualTo("character varying(3)[]");
        assertThat(element(column(t, "m").type()).labels()).containsExactly("sad", "ok");
        assertThat(element(column(t, "n").type()).scale()).isEqualTo(2);
        assertThat(element(column(t, "r").type()).kind()).isEqualTo(TypeKind.INTEGER);
        assertThat(element(column(t, "g").type()).kind()).isEqualTo(TypeKind.SMALLINT);
        assertThat(column(t, "s").type().kind()).isEqualTo(TypeKind.MULTIRANGE);
        assertThat(element(column(t, "s").type()).kind()).isEqualTo(TypeKind.SMALLINT);
        DataType address = element(column(t, "c").type());
        assertThat(address.kind()).isEqualTo(TypeKind.COMPOSITE);
        assertThat(address.fields().stream().map(ColumnsTest::describe))
                .containsExactly(
                        "street TEXT character varying(20) l20",
                        "zip INTEGER integer",
                        "i COMPOSITE public.inner_type");
        assertThat(address.fields()).extracting(Column::nullable).containsExactly(true, false, true);
        assertThat(address.fields().get(2).type().fields().get(0).type().labels())
                .containsExactly("sad", "ok");
        assertThat(column(t, "o").type().fields()).extracting(Column::name).containsExactly("x", "y");
    }

    @Test
    void readsDefaultsIdentitiesAndSequences() throws SQLException {
        Table t = table("""
                CREATE SCHEMA "S"; CREATE SEQUENCE "S"."shared Seq";
                CREATE TABLE t (
                  dropped int, a serial, b int GENERATED ALWAYS AS IDENTITY, c bigint GENERATED BY DEFAULT AS IDENTITY,
                  d int DEFAULT nextval('"S"."shared Seq"'), e text DEFAULT 'x',
                  f int GENERATED ALWAYS AS (a * 2) STORED, g int GENERATED ALWAYS AS (a * 3) VIRTUAL, h int NOT NULL);
                ALTER TABLE t DROP COLUMN dropped""");

        assertThat(t.columns())
                .extracting(Column::name, Column::identity, Column::generated, Column::nullable, Column::sequence)
                .containsExactly(
                        tuple("a", Identity.NONE, false, false, sequence("public", "t_a_seq")),
                        tuple("b", Identity.ALWAYS, false, false, sequence("public", "t_b_seq")),
                        tuple("c", Identity.BY_DEFAULT, false, false, sequence("public", "t_c_seq")),
                        tuple("d", Identity.NONE, false, true, sequence("S", "shared Seq")),
                        tuple("e", Identity.NONE, false, true, null),
                        tuple("f", Identity.NONE, true, true, null),
                        tuple("g", Identity.NONE, true, true, null),
                        tuple("h", Identity.NONE, false, false, null));
        assertThat(column(t, "e").defaultExpression()).isEqualTo("'x'::text");
        assertThat(column(t, "a").defaultExpression()).isEqualTo("nextval('public.t_a_seq'::regclass)");
    }

    private static TableName sequence(String schema, String name) {
        return new TableName(schema, name);
    }

    private static String describe(Column column) {
        DataType t = column.type();
        return column.name() + " " + t.kind() + " " + t.sqlName()
                + (t.length() < 0 ? "" : " l" + t.length())
                + (t.precision() < 0 ? "" : " p" + t.precision())
                + (t.scale() == 0 ? "" : " s" + t.scale())
                + (t.labels().isEmpty() ? "" : t.labels().stream().collect(Collectors.joining(", ", " [", "]")));
    }

    private static DataType element(DataType type) {
        return Objects.requireNonNull(type.element());
    }

    private static Column column(Table table, String name) {
        return table.column(name).orElseThrow();
    }

    private static Table table(String ddl) throws SQLException {
        return CatalogTest.table(CatalogTest.read(ddl), "t");
    }
}
