package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.MockCraft;
import io.mockcraft.session.SeedBuilder;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** Unique columns that checks compute from others: those differ, so that the computed ones do. */
class ComputedKeysTest {

    private static final int ROWS = 100;

    @Test
    void numbersWhatATextIsPutTogetherFrom() {
        FilledTables.seeded(6, """
                create table invoice (id bigserial primary key, year int not null check (year between 2000 and 2100),
                  seq int not null check (seq > 0), number text not null unique,
                  check (number = year || '-' || lpad(seq::text, 6, '0')));
                create table item (code text primary key, prefix text not null, num int not null, check (code = prefix || '-' || num));
                create table offer (id serial primary key, prefix text not null, seq int not null, number text not null unique,
                  check (number = upper(prefix) || seq));
                create table bill (id serial primary key, issued date not null, seq int not null, number varchar(20) unique,
                  check ((number)::text = to_char(issued, 'YYYYMM') || to_char(seq, 'FM000000')));
                create table note (id serial primary key, year int not null, seq int not null, number text not null unique,
                  check (number = format('N-%s-%s', year, seq)), label text not null unique, check (label = concat_ws('/', year, seq)));
                create table page (id serial primary key, suffix text, seq int not null, number text not null unique,
                  check (number = seq || coalesce('-' || suffix, '')));
                """);
    }

    @Test
    void combinesInputsWhereNoneAloneHasValuesEnough() {
        FilledTables.seeded(2, """
                create table invoice (id serial primary key, year int not null check (year between 2000 and 2030),
                  seq int not null check (seq between 1 and 9), number text not null unique, check (number = year || '-' || seq));
                create table seat (id serial primary key, line text not null check (line in ('A', 'B', 'C', 'D', 'E')),
                  no smallint not null check (no between 1 and 30), name text not null unique, check (name = line || no));
                """);
    }

    @Test
    void countsWithReferencesAsInputs() {
        FilledTables.seeded(3, """
                create table tenant (id bigserial primary key, name text not null);
                create table invoice (id serial primary key, tenant_id bigint not null references tenant, seq int not null,
                  number text not null unique, check (number = tenant_id || '-' || seq));
                create table variant (id serial primary key, tenant_id bigint not null references tenant,
                  size text not null check (size in ('S', 'M', 'L')), sku text not null unique, check (sku = tenant_id || '-' || size));
                """);
    }

    @Test
    void looksBehindLettersCutsAndComputedInputs() {
        FilledTables.seeded(5, """
                create table invoice (id serial primary key, prefix text not null, seq int not null, number text not null,
                  check (number = prefix || '-' || seq));
                create unique index on invoice (lower(number));
                create table cut (id serial primary key, year int not null, seq int not null check (seq between 100000 and 999999),
                  number text not null unique, check (number = year || lpad(seq::text, 3, '0')));
                create table member (id serial primary key, name text not null, prefix text not null, seq int not null,
                  code text not null unique, check (prefix = upper(left(name, 3))), check (code = prefix || '-' || seq));
                create table letter (id serial primary key, year int not null, seq int not null, number text not null unique,
                  label text not null unique, check (number = year || '-' || seq), check (label = 'Letter ' || number));
                create table digits (id serial primary key, year int not null, seq int not null check (seq between 1 and 99999),
                  number int not null unique, check (number = year * 100000 + seq));
                """);
    }

    @Test
    void shortensNoMoreThanTheTextDoes() {
        try (Seeded seeded = seeded(MockCraft.database(), """
                create table tag (id serial primary key, seq int not null, code text not null unique,
                  check (code = 'T' || lpad(seq::text, 2, '0')))""")) {
            assertThat(seeded.dataset().rows()).isEqualTo(99);
            assertThat(seeded.report().notices())
                    .containsExactly("tag: 99 rows instead of 100, all that \"tag_code_key\" allows");
        }
    }

    @Test
    void looksAtTheKeysOfParentsThatStandInTexts() {
        FilledTables.seeded(3, """
                create table dept (id serial primary key, code text not null unique check (code ~ '^[A-Z]{3}$'));
                create table employee (id serial primary key, dept_code text not null references dept (code), no int not null,
                  badge text not null unique, check (badge = dept_code || no));
                create table letter (id serial primary key, dept int not null references dept, no int not null,
                  code text not null unique, check (code = 'L' || dept || '/' || no));
                """);
    }

    @Test
    void takesInputsThatPassTheChecksOfWhatIsComputed() {
        FilledTables.seeded(3, """
                create table post (id serial primary key, name text not null, slug text not null unique
                  check (slug ~ '^[a-z]+(-[a-z]+)*$'), check (slug = lower(replace(name, ' ', '-'))));
                create table bill (id serial primary key, prefix text not null check (prefix = upper(prefix)), no int not null,
                  number text not null unique check (number ~ '^[A-Z]+-[0-9]+$'), check (number = prefix || '-' || no));
                create table account (id serial primary key, alias text not null check (alias ~ '^[a-z]{5}$'),
                  code text not null unique, check (alias = code));
                """);
    }

    @Test
    void reachesFartherBackWhereAKeySeesMonths() {
        FilledTables.seeded(4, """
                create table closing (id serial primary key, day date not null, period text not null unique,
                  check (period = to_char(day, 'YYYY-MM')));
                create table report (id serial primary key, at timestamptz not null);
                create unique index on report (date_trunc('month', at at time zone 'utc'));
                create table balance (day date not null, period int generated always as
                  (extract(year from day) * 100 + extract(month from day)) stored primary key);
                create table month (y int not null check (y between 2000 and 2030), m int not null check (m between 1 and 12),
                  day date primary key, check (day = make_date(y, m, 1)));
                """);
    }

    @Test
    void countsNoFurtherThanTheDigitsThatAreLeft() {
        try (Seeded seeded = MockCraft.database()
                .rows(100_100)
                .seed(42)
                .into(
                        EmbeddedDatabase.databaseWith(
                                "create table tag (code text primary key, seq int not null, check (code = lpad(seq::text, 5, '0')))"))
                .start()) {
            assertThat(seeded.dataset().rows()).isEqualTo(99_999);
        }
    }

    @Test
    void findsThePathsOfATree() {
        FilledTables.seeded(1, """
                create table node (path text primary key, parent text references node (path), name text not null,
                  check (path = coalesce(parent, '') || '/' || name))""");
    }

    @Test
    void leavesInputsToTheRulesOfASchema() {
        String ddl = """
                create table invoice (id serial primary key, year int not null, seq int not null, number text not null unique,
                  check (number = year || '-' || seq))""";
        try (Seeded seeded = seeded(MockCraft.inline("""
                tables:
                  invoice:
                    columns: { year: { values: [2023, 2024] }, seq: { generator: int, range: 1..500 } }
                    pinned: [{ year: 2020, seq: 3 }]
                """), ddl)) {
            assertThat(seeded.dataset().rows()).isEqualTo(ROWS + 1);
        }
        assertThatThrownBy(() -> seeded(MockCraft.inline("""
                        tables:
                          invoice:
                            rows: 50
                            columns: { year: { generator: int, range: 2020..2024 }, seq: { generator: int, range: 1..5 } }
                        """), ddl))
                .hasMessageContaining(
                        "at most 25 rows of invoice can differ in \"invoice_number_key\", but 50 are asked for");
    }

    private static Seeded seeded(SeedBuilder builder, String ddl) {
        return builder.rows(ROWS)
                .seed(42)
                .into(EmbeddedDatabase.databaseWith(ddl))
                .start();
    }
}
