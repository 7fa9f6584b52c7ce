package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.catalog.TableName;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of whose keys and columns checks ask much are as full as others. */
class FullTablesTest {

    private static final int ROWS = 100;

    @Test
    void countsByTheStepThatACheckAsksFor() {
        FilledTables.seeded(4, """
                create table even (id bigint primary key check (id % 2 = 0));
                create table third (id int primary key check (mod(id, 10) = 3), even_id bigint not null references even);
                create table far (id int primary key check (id >= 1000 and id % 25 = 0));
                create table few (id serial primary key, code smallint not null unique check (code % 3 = 1));
                """);
    }

    @Test
    void countsNoFurtherThanTheEndThatACheckNames() {
        DataSource database = EmbeddedDatabase.databaseWith(
                "create table seats (id smallserial primary key check (id >= 1000 and id < 1012 and id % 3 = 1), note text)");
        try (Seeded seeded = MockCraft.database().rows(ROWS).into(database).start()) {
            assertThat(seeded.dataset().table("seats").size()).isEqualTo(4);
            assertThat(seeded.report().notices()).anyMatch(notice -> notice.startsWith("seats: 4 rows instead of 100"));
        }
    }

    @Test
    void countsAsFarAsChecksLetWhereANameTellsOfFewerNumbers() {
        FilledTables.seeded(2, """
                create table course (id int primary key, day smallint not null unique check (day between 1 and 110));
                create table review (id int primary key, rating int not null unique check (rating > 0 and rating < 120));
                """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keysOverTheBeginningsOfTextsMeetThemselvesWithNoSeed(long seed) {
        DataSource database =
                EmbeddedDatabase.databaseWith("create table users (id bigserial primary key, name text not null);"
                        + " create unique index on users (left(name, 2))");
        try (Seeded seeded =
                MockCraft.database().rows(9).seed(seed).into(database).start()) {
            assertThat(seeded.dataset().rows()).isEqualTo(9);
        }
    }

    @Test
    void keepsParentsApartThatAgreeInTheirTenant() {
        FilledTables.seeded(2, """
                create table posting (tenant_id int not null check (tenant_id between 1 and 9), id bigint, primary key (tenant_id, id));
                create table reversal (tenant_id int, a bigint, b bigint check (a <> b), primary key (tenant_id, a, b),
                  foreign key (tenant_id, a) references posting, foreign key (tenant_id, b) references posting);
                """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7})
    void couplesUniqueParentsThatAgreeInTheirTenantAsOftenAsThereAreSome(long seed) {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table account (tenant_id int not null check (tenant_id between 1 and 9), id bigint, primary key (tenant_id, id));
                create table journal (tenant_id int not null check (tenant_id between 1 and 9), id bigint, primary key (tenant_id, id));
                create table closing (id bigserial primary key, tenant_id int not null, account_id bigint not null,
                  journal_id bigint not null, unique (tenant_id, account_id), unique (tenant_id, journal_id),
                  foreign key (tenant_id, account_id) references account, foreign key (tenant_id, journal_id) references journal);
                create table opening (id bigserial primary key, tenant_id int not null, account_id bigint not null,
                  journal_id bigint not null, unique (tenant_id, journal_id),
                  foreign key (tenant_id, account_id) references account, foreign key (tenant_id, journal_id) references journal);
                """);
        try (Seeded seeded =
                MockCraft.database().rows(ROWS).seed(seed).into(database).start()) {
            long closings = Shop.number(
                    database,
                    "select sum(least(a, j)) from (select tenant_id, count(*) a from account"
                            + " group by 1) x join (select tenant_id, count(*) j from journal group by 1) y using (tenant_id)");
            assertThat(seeded.report().rows().get(new TableName("public", "closing")))
                    .isEqualTo(closings);
            assertThat(seeded.report().rows().get(new TableName("public", "opening")))
                    .isEqualTo(ROWS);
        }
    }

    @Test
    void findsParentsByUniqueColumnsThatTakeNulls() {
        FilledTables.seeded(2, """
                create table place (x int, y int, note text, unique (x, y));
                create table visit (id serial primary key, x int not null, y int not null, foreign key (x, y) references place (x, y));
                """);
    }

    @Test
    void findsParentsByColumnsThatTheDatabaseGenerates() {
        FilledTables.seeded(6, """
                create table part (id bigserial primary key, code text generated always as ('C-' || id) stored unique);
                create table stock (id bigserial primary key, code text not null references part (code));
                create table page (id bigserial primary key, title text, slug text generated always as (lower(title)) stored unique);
                create table link (id bigserial primary key, slug text not null references page (slug));
                create table step (id int primary key, twice int generated always as (id * 2) stored unique);
                create table jump (id int primary key, twice int not null unique references step (twice));
                """);
    }

    @Test
    void findsNetworkAddressesThatFollowEachOther() {
        FilledTables.seeded(
                1,
                "create table block (id int primary key, first_ip inet not null, last_ip inet check (first_ip < last_ip))");
    }

    @Test
    void chainsRowsThatReferToTheirOwnTableOnce() {
        FilledTables.seeded(2, """
                create table posting (id bigserial primary key, reverses bigint unique references posting check (reverses <> id));
                create table link (id uuid primary key, next uuid not null unique references link check (next <> id));
                """);
    }

    @Test
    void keepsUniqueReferencesToOneTableApartWhereACheckWantsThat() {
        FilledTables.seeded(4, """
                create table plug (id int primary key);
                create table cable (id int primary key, a int not null unique references plug, b int unique references plug,
                  check (a <> b));
                create table splitter (id int primary key, a int not null unique references plug,
                  b int not null unique references plug, c int unique references plug, check (a <> b), check (b <> c));
                create table fuse (plug int primary key references plug, spare int not null unique references plug,
                  check (plug <> spare));
                """);
    }

    @Test
    void takesEachParentOnceWhereAPartOfItsKeyIsUniqueAndTellsIt() {
        FilledTables.seeded(3, """
                create table member (club int, id int unique, active boolean not null, primary key (club, id), unique (id, active));
                create table badge (no serial primary key, club int not null, member int not null unique,
                  foreign key (club, member) references member);
                create table voter (no serial primary key, member int not null unique, active boolean not null,
                  foreign key (member, active) references member (id, active));
                """);
    }

    @Test
    void choosesAmongTheRowsThatReferToTheRowItself() {
        FilledTables.seeded(2, """
                create table page (id bigserial primary key, title text not null, current int check (current > 0));
                create table edit (page bigint not null references page, no int not null, primary key (page, no));
                alter table page add foreign key (id, current) references edit deferrable initially deferred;
                """);
        FilledTables.seeded(2, """
                create table draft (track uuid not null, id uuid not null, primary key (track, id));
                create table track (id uuid primary key, best uuid, foreign key (id, best) references draft);
                alter table draft add foreign key (track) references track deferrable initially deferred;
                """);
        FilledTables.seeded(2, """
                create table method (id int primary key, current int not null);
                create table conf (method int not null references method, id int primary key, unique (method, id));
                alter table method add foreign key (id, current) references conf (method, id) deferrable initially deferred;
                """);
    }

    @Test
    void findsParentsInTheirOwnTableWhereAnotherReferenceDecidesPartOfTheKey() {
        FilledTables.seeded(2, """
                create table board (team int, id int, primary key (team, id));
                create table card (team int, board int, no int, above int check (above is null or above < no),
                  primary key (team, board, no), foreign key (team, board) references board,
                  foreign key (team, board, above) references card);
                """);
    }

    @Test
    void leavesOneOfTwoUniqueColumnsNullWhereACheckWantsThat() {
        FilledTables.seeded(2, """
                create table contact (id int primary key, phone int, fax int, check (num_nonnulls(phone, fax) = 1));
                create unique index on contact (phone) where phone is not null;
                create unique index on contact (fax) where fax is not null;
                create table invitation (id int primary key, code text unique, used_on date,
                  check ((code is null) = (used_on is not null)));
                """);
    }

    @Test
    void makesTextsWithTheBeginningsEndsAndPartsThatChecksWant() {
        FilledTables.seeded(3, """
                create table article (code text primary key check (left(code, 3) = 'AB-' and length(code) <= 12));
                create table sender (id int primary key, note text not null unique check (position('/' in note) > 1));
                create table parcel (id int primary key, code text not null unique check (right(code, 2) = 'DE'));
                """);
    }

    @Test
    void fillsListsOfADomainThatIsAListOfAnother() {
        FilledTables.seeded(1, """
                create domain grade as int check (value > 0);
                create domain low_grade as grade check (value < 7);
                create domain grades as low_grade[] check (cardinality(value) between 1 and 4);
                create table pupil (id int primary key, marks grades not null);
                """);
    }

    @Test
    void fillsTheOpenEndsOfARegularExpressionSoThatKeysDiffer() {
        FilledTables.seeded(3, """
                create table bill (id text primary key check (id ~ '^in_'));
                create table gate (code varchar(20) primary key check (code ~ '^[A-Z]'),
                  page text unique check (page ~* '^https?://'), short varchar(6) not null unique check (short ~ '[0-9]{2}$'));
                create table nick (name text primary key check (name ~ '@' and length(name) > 20),
                  upper text not null unique check (upper = upper(upper) and upper ~ '^X-'));
                """);
    }

    @Test
    void fillsPaddedTextsToTheirWholeLength() {
        FilledTables.seeded(2, """
                create table ticket (id int primary key, code char(13) not null unique check (code ~ '^[0-9]+$'));
                create table plate (code char(8) primary key check (code ~ '^[A-Z]{2}[0-9]+$'));
                """);
    }

    @Test
    void putsTheFieldsIntoDocumentsThatChecksLookFor() {
        FilledTables.seeded(5, """
                create table address (id int primary key, at jsonb not null check (at ?& array['street', 'city']));
                create table event (id int primary key, data jsonb not null check (data->>'name' is not null));
                create table raw (id int primary key, data json not null check (data->'x' is not null));
                create table size (id int primary key, of jsonb not null
                  check (case when of ? 'width' then jsonb_typeof(of->'width') = 'number' else false end));
                create table track (id int primary key, points jsonb not null
                  check (jsonb_typeof(points) = 'array' and jsonb_array_length(points) >= 2));
                """);
    }

    @Test
    void fillsKeysOfTypesOfOnesOwnAndTablesWithoutColumns() {
        FilledTables.seeded(3, """
                create type room as (floor int, name text);
                create type span as range (subtype = float8);
                create table booking (of room primary key);
                create table band (width span primary key);
                create table nothing ();
                """);
    }

    @Test
    void looksIntoFunctionsThatAreOneExpression() {
        FilledTables.seeded(5, """
                create function good_name(text) returns boolean immutable strict language sql as
                  $$ select $1 ~ '^[a-z][a-z0-9-]+$' -- no capitals $$;
                create function good_url(url text) returns boolean immutable language plpgsql as
                  $$ begin return url like 'https://%' and length(url) < 80; end; $$;
                create function in_order(low numeric, high numeric) returns boolean immutable language sql
                  return low < high and $2 <= 1000;
                create schema other;
                create function other.blank(text) returns boolean immutable language sql as
                  $$ select $1 ~ E'^\\s*$' $$;
                create domain link as text check (good_url(value));
                create table project (id int primary key, name text not null unique check (good_name(name)));
                create table page (at link primary key, title text not null check (not other.blank(title)));
                create table band (id int primary key, low numeric not null, high numeric not null, check (in_order(low, high)));
                create table tag (name text primary key check (good_name(name)));
                create table part (id int primary key, no text unique check (no is null or good_name(no)));
                """);
    }

    @Test
    void leavesNoNullWhereATriggerWritesItToAColumnThatTakesNone() {
        FilledTables.seeded(2, """
                create table tally (subnet bigint not null, leases bigint not null);
                create table lease (id int primary key, subnet bigint);
                create function count_lease() returns trigger language plpgsql as
                  $$ begin insert into tally values (new.subnet, 1); return null; end $$;
                create trigger counts after insert on lease for each row execute function count_lease();
                """);
    }

    @Test
    void dealsOutParentsThatHaveWhatMustAgreeWithThem() {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table firm (id int primary key);
                create table account (id int primary key, firm int not null references firm, unique (firm, id));
                create table journal (firm int not null references firm, id int, primary key (firm, id));
                create table posting (firm int, journal int, line smallint check (line between 1 and 99), account int not null,
                  primary key (firm, journal, line), foreign key (firm, journal) references journal,
                  foreign key (firm, account) references account (firm, id));
                """);
        try (Seeded seeded =
                MockCraft.database().rows(ROWS).seed(42).into(database).start()) {
            assertThat(seeded.dataset().table("posting").size()).isGreaterThan(ROWS / 2);
        }
    }

    @Test
    void numbersWordsSoThatChecksLetThemPass() {
        FilledTables.seeded(2, """
                create table tag (name text primary key check (name ~ '^[a-z][a-z0-9-]+$'));
                create table label (id int primary key, tag varchar(40) not null unique check (tag !~ '[()]'));
                """);
    }

    @Test
    void findsDatesAndMomentsOfWhichChecksTakeFew() {
        FilledTables.seeded(7, """
                create table working_day (d date primary key check (extract(isodow from d) < 6));
                create table monday (d date not null unique check (extract(dow from d) = 1));
                create table month (m date primary key check (m = date_trunc('month', m)::date));
                create table day (d timestamp primary key check (d = date_trunc('day', d)));
                create table hour (h timestamptz primary key check (extract(minute from h) = 0 and extract(second from h) = 0));
                create table price (shop text, d date check (extract(isodow from d) = 7), primary key (shop, d));
                create table quarter (q date not null check (extract(day from q) = 1 and extract(month from q) in (1, 4, 7, 10)));
                """);
    }

    @Test
    void findsTextsAsLongAsTheirChecksWantThem() {
        FilledTables.seeded(4, """
                create table account (number text primary key check (length(number) = 16 and number ~ '^[0-9]+$'));
                create table voucher (code varchar(12) primary key check (char_length(code) >= 9 and code ~ '^[A-Z0-9]*$'));
                create table slug (s text primary key check (length(s) between 5 and 30 and s ~ '^[a-z][a-z0-9-]+$'));
                create table tag (id int primary key, t text not null unique check (length(t) = 3 and t ~ '^\\w+$'));
                """);
        FilledTables.seeded(3, """
                create table book (isbn text primary key check (length(isbn) in (10, 13) and isbn ~ '^[0-9X]+$'));
                create table blob (sha bytea not null check (octet_length(sha) = any (array[20, 32])), other bytea unique check (length(other) in (20, 32)));
                create table bank (id int primary key, bic text not null unique check (char_length(bic) in (8, 11)));
                """);
    }

    @Test
    void findsAgesOfToday() {
        FilledTables.seeded(1, """
                create table person (id int primary key, born date not null check (age(born) > interval '18 years'),
                  died date check (died >= born), married date,
                  check (married is null or married > born and (died is null or married < died)));
                """);
    }

    @Test
    void findsDocumentsWhoseFieldsAreOneOfSeveralValuesOrBeyondABound() {
        FilledTables.seeded(1, """
                create table event (id int primary key, body jsonb not null check (body ? 'kind' and body->>'kind' in ('a', 'b')
                  and jsonb_typeof(body->'items') = 'array' and (body->>'count')::int > 3 and (body->'at'->>'x')::int < 0));
                """);
    }

    @Test
    void findsIntervalsThatAreNotLongerThanFunctionsTake() {
        FilledTables.seeded(
                1,
                "create table loan (id int primary key, grace interval not null check (extract(epoch from grace)::int >= 0))");
    }

    @Test
    void findsNumbersOfWhichChecksOnlySayThatTheyAreNumbers() {
        FilledTables.seeded(2, """
                create table line (id int primary key, amount numeric not null check (amount <> 'NaN'),
                  net numeric(10, 2) not null check (net < 'Infinity'), rate numeric check (rate > 0 and rate <> 'NaN'::numeric));
                create table point (id int primary key, x float8 not null check (x <> 'NaN' and x > '-Infinity'));
                """);
    }

    @Test
    void findsNumbersInNarrowSpans() {
        FilledTables.seeded(3, """
                create table chance (id int primary key, p real not null check (p > 0 and p < 0.001));
                create table share (id int primary key, p double precision not null unique check (p > 0.5 and p < 0.5001));
                create table rate (id int primary key, p numeric not null check (p between 0.000002 and 0.00002));
                """);
    }

    @Test
    void leavesParentsToTheTriggersThatWriteThem() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table project (id int primary key);
                create table host (id text primary key, project int not null references project, unique (project, id));
                create table static_host (id text primary key, project int not null, address text not null,
                  foreign key (project, id) references host (project, id));
                create table entry (id int primary key, kind text);
                create table invoice (id int primary key references entry, no text not null);
                create table payment (id smallint primary key references entry, no text not null);
                create function write_host() returns trigger language plpgsql as
                  $$ begin insert into host values (new.id, new.project); return new; end $$;
                create function write_entry() returns trigger language plpgsql as
                  $$ begin insert into entry values (new.id, tg_table_name); return new; end $$;
                create trigger write_host before insert on static_host for each row execute function write_host();
                create trigger write_entry before insert on invoice for each row execute function write_entry();
                create trigger write_entry before insert on payment for each row execute function write_entry();
                """);
        try (Seeded seeded =
                MockCraft.database().rows(ROWS).seed(42).into(database).start()) {
            assertThat(seeded.dataset().rows()).isEqualTo(6 * ROWS);
            seeded.reset();
        }
        assertThat(FilledTables.of(database, true)).isEmpty();
    }

    @Test
    void leavesOutTheWordsThatChecksRefuse() {
        FilledTables.seeded(
                1, "create table category (id serial primary key, name text not null unique check (name !~ '[() ]'))");
    }

    @Test
    void findsNumbersOfWhichChecksTakeFew() {
        FilledTables.seeded(2, """
                create table tick (id serial primary key, price numeric(10,2) not null unique check (price * 4 = trunc(price * 4)));
                create table coin (id serial primary key, value numeric(6,2) not null unique
                  check (mod(value, 0.5) = 0 and value between 1 and 200), side int not null check (side * side % 11 = 4));
                """);
    }

    @Test
    void findsThePowersOfTwo() {
        DataSource database = EmbeddedDatabase.databaseWith(
                "create table right_of (id serial primary key, flag int not null unique check (flag > 0 and (flag & (flag - 1)) = 0))");
        try (Seeded seeded =
                MockCraft.database().rows(ROWS).seed(42).into(database).start()) {
            assertThat(seeded.dataset().rows()).isEqualTo(31);
            assertThat(seeded.report().notices())
                    .containsExactly("right_of: 31 rows instead of 100, all that \"right_of_flag_key\" allows");
        }
    }
}
