package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import io.mockcraft.testing.Resources;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Rows that triggers and checks of a database refuse, where nobody asked for just these. */
class RefusedRowsTest {

    @Test
    void namesTheTableWhoseRowsAreRefusedAtTheCommit() {
        DataSource database = EmbeddedDatabase.databaseWith(Resources.text("/ddl/triggers.sql"));

        try (Seeded seeded =
                MockCraft.database().rows(9).seed(42).into(database).start()) {
            assertThat(seeded.report().notices())
                    .anyMatch(n -> n.contains("journal_line") && n.matches(".*entry \\d+ is unbalanced.*"))
                    .anyMatch(n -> n.contains("locked") && n.contains("read only"));
        }
    }

    @Test
    void givesATableTheRowsBeforeTheOneThatIsRefused() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table few (id int primary key);
                create function up_to_twenty() returns trigger language plpgsql as
                  'begin if new.id > 20 then raise exception ''too many''; end if; return new; end';
                create trigger up_to_twenty before insert on few for each row execute function up_to_twenty();
                create table odd (id int primary key, v int not null);
                create function only_odd() returns trigger language plpgsql as
                  'begin if new.v > 0 then raise exception ''too large''; end if; return new; end';
                create trigger only_odd before insert on odd for each row execute function only_odd();
                """);

        try (Seeded seeded =
                MockCraft.database().rows(100).seed(42).into(database).start()) {
            assertThat(seeded.dataset().table("few").size()).isEqualTo(20);
            assertThat(seeded.dataset().table("odd").size()).isZero();
            assertThat(seeded.report().notices())
                    .anyMatch(n -> n.startsWith("few: 20 rows ") && n.endsWith("because no place was found for more"))
                    .anyMatch(n -> n.startsWith("Table public.few has fewer rows: ") && n.contains("too many"))
                    .anyMatch(n -> n.startsWith("Table public.odd stays empty: ") && n.contains("too large"));
        }
        assertThat(FilledTables.of(database, true)).isEmpty();
    }

    @Test
    void tellsHowManyRowsATriggerSkips() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table half (id int primary key);
                create function skip_even() returns trigger language plpgsql as
                  'begin if new.id % 2 = 0 then return null; end if; return new; end';
                create trigger skip_even before insert on half for each row execute function skip_even();
                """);

        try (Seeded seeded =
                MockCraft.database().rows(100).seed(42).into(database).start()) {
            assertThat(seeded.report().rows()).containsValue(50L);
            assertThat(seeded.report().notices())
                    .containsExactly(
                            "public.half took 50 of 100 rows: a trigger of the table skips the others, or puts them elsewhere");
        }
        assertThat(FilledTables.of(database, true)).isEmpty();
    }

    @Test
    void leavesColumnsNullWhoseValuesAreRefused() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create function odd(v text) returns boolean immutable strict language plpgsql as
                  'begin if length(v) = 3 then return v < ''b''; end if; return false; end';
                create domain code as text check (odd(value));
                create table timer (id int primary key, cron text check (odd(cron)), code code, name text not null);
                """);

        try (Seeded seeded =
                MockCraft.database().rows(100).seed(42).into(database).start()) {
            assertThat(seeded.dataset().rows()).isEqualTo(100);
            assertThat(seeded.report().notices())
                    .anyMatch(n -> n.startsWith("Table public.timer has nothing but null in cron: "))
                    .anyMatch(n -> n.startsWith("Table public.timer has nothing but null in code: "))
                    .hasSize(2);
        }
    }

    @Test
    void leavesAColumnNullThatATriggerComplainsOf() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table parcel (id int primary key, weight int not null, old_code text);
                create function read_only() returns trigger language plpgsql as
                  $$ begin raise exception 'old_code in parcel is read only'; end $$;
                create trigger read_only before insert on parcel for each row when (new.old_code is not null)
                  execute function read_only();
                """);

        try (Seeded seeded =
                MockCraft.database().rows(100).seed(42).into(database).start()) {
            assertThat(seeded.dataset().rows()).isEqualTo(100);
            assertThat(seeded.report().notices())
                    .singleElement()
                    .asString()
                    .startsWith("Table public.parcel has nothing but null in old_code: ");
        }
    }

    @Test
    void givesRowsTheirDefaultsWhereTriggersRefuseOthers() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table kind (id int primary key, obsolete boolean not null default false, dated boolean not null default true);
                create table link (id int primary key, kind int not null references kind, ended boolean not null default false,
                  since date, closed boolean not null default false check (closed), note varchar(20) default null);
                create function current_kinds() returns trigger language plpgsql as
                  $$ begin
                    if (select obsolete from kind where id = new.kind) then raise exception 'that kind is obsolete'; end if;
                    if new.ended and new.since is null then raise exception 'no end without a beginning'; end if;
                    return new;
                  end $$;
                create trigger current_kinds before insert on link for each row execute function current_kinds();
                """);

        try (Seeded seeded =
                MockCraft.database().rows(100).seed(42).into(database).start()) {
            assertThat(seeded.dataset().rows()).isEqualTo(200);
            assertThat(seeded.report().notices())
                    .singleElement()
                    .asString()
                    .startsWith("Table public.link has the plainest rows: ");
        }
    }

    @Test
    void keepsParentsFullWhoseDefaultsWouldNotHelpTheirChildren() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create table firm (id int primary key, phone text, mail text, check (phone is not null or mail is not null));
                create table deal (id int primary key, firm int not null references firm, note text);
                create function no_more() returns trigger language plpgsql as 'begin raise exception ''closed''; end';
                create trigger no_more before insert on deal for each row execute function no_more();
                """);

        try (Seeded seeded =
                MockCraft.database().rows(100).seed(42).into(database).start()) {
            assertThat(seeded.dataset().table("firm").size()).isEqualTo(100);
            assertThat(seeded.report().notices())
                    .anyMatch(n -> n.startsWith("Table public.deal stays empty: ") && n.contains("closed"))
                    .hasSize(2);
        }
    }

    @Test
    void tellsOfAllTablesWhoseRowsAreRefused() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create function no_more() returns trigger language plpgsql as
                  'begin raise exception ''closed''; end';
                create table a (id int primary key);
                create table of_a (id int primary key, a int not null references a);
                create table b (id int primary key);
                create table c (id int primary key);
                create trigger no_more before insert on a for each row execute function no_more();
                create trigger no_more before insert on b for each row execute function no_more();
                """);

        try (Seeded seeded =
                MockCraft.database().rows(100).seed(42).into(database).start()) {
            assertThat(seeded.dataset().rows()).isEqualTo(100);
            assertThat(seeded.report().notices())
                    .anyMatch(n ->
                            n.startsWith("Table public.a stays empty: ") && n.contains("row 1") && n.contains("closed"))
                    .anyMatch(n -> n.startsWith("Table public.b stays empty: ") && n.contains("closed"))
                    .contains("of_a: left empty, because its parent a has none");
        }
    }

    @Test
    void tellsTablesApartWhoseTriggersShareANameAndHoweverManyThereAre() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create function no_more() returns trigger language plpgsql as 'begin raise exception ''closed''; end';
                do 'begin for i in 1..51 loop
                  execute format(''create table shut_%s (id int primary key)'', i);
                  execute format(''create trigger t before insert on shut_%s for each row execute function no_more()'', i);
                end loop; end';
                create table late (id int primary key);
                create table later (id int primary key);
                create constraint trigger t after insert on late deferrable initially deferred
                  for each row execute function no_more();
                create constraint trigger t after insert on later deferrable initially deferred
                  for each row execute function no_more();
                create table open (id int primary key);
                """);

        try (Seeded seeded =
                MockCraft.database().rows(9).seed(42).into(database).start()) {
            assertThat(seeded.dataset().rows()).isEqualTo(9);
            assertThat(FilledTables.of(database, true)).containsExactly("public.open");
        }
    }
}
