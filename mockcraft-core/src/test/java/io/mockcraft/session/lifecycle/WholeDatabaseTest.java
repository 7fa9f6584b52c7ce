package io.mockcraft.session.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.EmbeddedDatabase;
import io.mockcraft.testing.Resources;
import io.mockcraft.testing.SharedSchemas;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole databases of others: seeded without a schema, and left as they were. */
class WholeDatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"bb_auctionmark", "sakila", "adventureworks"})
    void leavesNotOneRowInARealDatabase(String name) throws SQLException {
        leavesNotOneRow(SharedSchemas.database(name), List.of());
    }

    @Test
    void leavesTheBooksOfAMigrationToolAlone() throws SQLException {
        leavesNotOneRow(SharedSchemas.database("supabase_auth"), List.of("auth.schema_migrations"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "insert into schema_version values (1)"})
    void tellsThatEmptyBooksOfAMigrationToolAreLeftAlone(String book) {
        DataSource database = EmbeddedDatabase.databaseWith(
                "create table schema_version (id int primary key); create table t (id int primary key); " + book);

        try (Seeded seeded = MockCraft.database().rows(3).seed(1).into(database).start()) {
            assertThat(seeded.report().total()).isEqualTo(3);
            assertThat(seeded.report().notices())
                    .hasSize(book.isEmpty() ? 1 : 0)
                    .allMatch(
                            notice -> notice.equals("schema_version: left empty, because migration tools keep books in"
                                    + " tables of this name; name it in a schema to fill it"));
        }
    }

    @Test
    void leavesNotOneRowInADatabaseThatIsHardToFill() throws SQLException {
        leavesNotOneRow(EmbeddedDatabase.databaseWith(Resources.text("/ddl/hard.sql")), List.of("public.no_partition"));
    }

    @Test
    void leavesNotOneRowWhereEveryFeatureOfPostgreSqlIsUsed() throws SQLException {
        leavesNotOneRow(EmbeddedDatabase.databaseWith(Resources.text("/ddl/harder.sql")), List.of());
    }

    @Test
    void leavesNotOneRowWhereKeysAreHardToHold() throws SQLException {
        leavesNotOneRow(EmbeddedDatabase.databaseWith(Resources.text("/ddl/even-harder.sql")), List.of());
    }

    @Test
    void leavesNotOneRowWhereTriggersAndRulesAreInTheWay() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith(Resources.text("/ddl/triggers.sql"));
        List<String> before = hindrances(database);

        leavesNotOneRow(database, List.of("public.journal_line", "public.locked"));

        assertThat(hindrances(database)).isEqualTo(before);
    }

    @Test
    void fillsPartitionsThatDemandMoreThanTheirTable() throws SQLException {
        leavesNotOneRow(EmbeddedDatabase.databaseWith("""
                        create table shop (id int primary key);
                        create table sale (id int, on_day date not null, shop int, seller int) partition by range (on_day);
                        create table sale_1 partition of sale for values from ('2024-01-01') to ('2024-02-01');
                        create table sale_2 partition of sale for values from ('2024-02-01') to ('2024-03-01');
                        alter table sale_1 add primary key (id), add foreign key (shop) references shop;
                        alter table sale_2 add foreign key (shop) references shop, add check (seller between 1 and 9);
                        alter table sale_2 alter seller set not null;
                        """), List.of());
    }

    @Test
    void fillsRowsThatBelongToOneOfTwoAndToNobodyTwice() throws SQLException {
        leavesNotOneRow(EmbeddedDatabase.databaseWith("""
                        create table dog (id int primary key);
                        create table cat (id int primary key);
                        create table collar (id int primary key, dog int unique references dog, cat int unique references cat,
                          check ((dog is null) <> (cat is null)));
                        create table bowl (id int primary key, dog int unique references dog, cat int unique references cat,
                          size int not null, unique (dog, size), check (num_nonnulls(dog, cat) = 1));
                        """), List.of());
    }

    @Test
    void fillsPairsOfUniqueColumnsOfWhichOneIsLess() throws SQLException {
        leavesNotOneRow(EmbeddedDatabase.databaseWith("""
                        create table shelf (id int primary key, first int not null unique, last int not null unique,
                          check (first < last));
                        create table lease (id int primary key, starts date not null unique, ends date unique,
                          check (ends >= starts));
                        create table ticket (id int primary key, low bigint unique, high bigint unique, check (high > low));
                        """), List.of());
    }

    /** Triggers and rules, and whether they are on. */
    private static List<String> hindrances(DataSource database) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text as t from pg_trigger"
                                + " union all select ev_class::regclass || ' ' || rulename || ' ' || ev_enabled::text from pg_rewrite"
                                + " where ev_class::regclass::text like 'kept%' order by t")) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }

    @Test
    void givesNoTableFewerRowsWhereAReferenceIsNullInPartOrTheFirstKeyIsSpecial() throws SQLException {
        DataSource database = EmbeddedDatabase.databaseWith("""
                create extension btree_gist;
                create table branch (firm int not null, no int not null, primary key (firm, no));
                create table clerk (id int primary key, firm int not null, branch_no int, chief int, unique (firm, id),
                  foreign key (firm, branch_no) references branch, foreign key (firm, chief) references clerk (firm, id));
                create table rate (id int, valid daterange not null, primary key (id, valid without overlaps));
                create table price (id int, valid daterange, rate int, primary key (id, valid without overlaps),
                  foreign key (rate, period valid) references rate (id, period valid));
                create table kind (id int primary key);
                create table special (id int primary key, kind int references kind, a int, b int, c int, d int, e int,
                  check (id <> 1 or (kind = 3 and a is null and b is null and c is null and d is null and e is null)),
                  check (id not in (5, 7)));
                create table kennel (cage int, animal text, exclude using gist (cage with =, animal with <>));
                create table spot (id int primary key, at point,
                  check (at[0] between -90 and 90 and at[1] between -180 and 180));
                """);

        try (Seeded seeded =
                MockCraft.database().rows(100).seed(42).into(database).start()) {
            assertThat(seeded.dataset().tables()).allMatch(table -> table.size() == 100);
            assertThat(seeded.report().notices()).isEmpty();
        }
    }

    @Test
    void findsATableThatWasCreatedAfterAnotherSeeding() {
        DataSource database = EmbeddedDatabase.databaseWith("create table first (id bigint primary key)");
        MockCraft.database().into(database).start().close();
        EmbeddedDatabase.run(database, "create table second (id bigint primary key)");

        try (Seeded seeded = MockCraft.inline("tables: { second: { rows: 3 } }")
                .into(database)
                .start()) {
            assertThat(seeded.dataset().table("second").size()).isEqualTo(3);
        }
    }

    private static void leavesNotOneRow(DataSource database, List<String> unfillable) throws SQLException {
        Map<String, Long> sequences = sequences(database);

        try (Seeded seeded =
                MockCraft.database().rows(100).seed(42).into(database).start()) {
            assertThat(seeded.dataset().rows()).isPositive();
            assertThat(FilledTables.of(database, false)).containsExactlyElementsOf(unfillable);
        }

        assertThat(FilledTables.of(database, true)).isEmpty();
        assertThat(sequences(database)).isEqualTo(sequences);
    }

    private static Map<String, Long> sequences(DataSource database) throws SQLException {
        Map<String, Long> last = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select schemaname || '.' || sequencename, last_value"
                        + " from pg_sequences where schemaname <> 'mockcraft'")) {
            while (result.next()) {
                last.put(result.getString(1), result.getLong(2));
            }
        }
        return last;
    }
}
