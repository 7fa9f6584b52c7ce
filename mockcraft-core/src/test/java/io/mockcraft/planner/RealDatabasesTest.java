package io.mockcraft.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.testing.EmbeddedDatabase;
import io.mockcraft.testing.Resources;
import io.mockcraft.testing.SharedSchemas;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealDatabasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"bb_auctionmark", "sakila", "supabase_auth", "adventureworks"})
    void fillsEveryTableOfARealDatabaseWithoutASchema(String name) {
        Dataset dataset = Filled.from(SharedSchemas.database(name), 100, 42);

        assertThat(dataset.plan().notices())
                .allMatch(notice -> notice.startsWith("auth.schema_migrations: left empty, because migration tools"));
        assertThat(dataset.tables()).extracting(TableRows::size).containsOnly(100L);
    }

    @Test
    void fillsTablesThatAreHardToFillAndSaysWhichItCannot() {
        DataSource database = EmbeddedDatabase.databaseWith(Resources.text("/ddl/hard.sql"));

        Dataset dataset = Filled.from(database, 100, 42);

        assertThat(empty(dataset)).containsExactly("no_partition");
        assertThat(dataset.plan().notices())
                .containsExactlyInAnyOrder(
                        "no_partition: left empty, because it is partitioned and has no partition to take them",
                        "tiny: 2 rows instead of 100, all that \"tiny_pkey\" allows",
                        "settings: 1 rows instead of 100, all that \"settings_pkey\" allows");
    }

    @Test
    void fillsTablesWithWhatPostgreSqlOffersBesides() {
        DataSource database = EmbeddedDatabase.databaseWith(Resources.text("/ddl/harder.sql"));

        Dataset dataset = Filled.from(database, 100, 42);

        assertThat(empty(dataset)).isEmpty();
        assertThat(dataset.plan().notices())
                .containsExactlyInAnyOrder(
                        "lim: 7 rows instead of 100, all that \"lim_pkey\" allows",
                        "lim_c: 14 rows instead of 100, all that \"lim_c_pkey\" allows",
                        "wide: 26 rows instead of 100, all that \"wide_c1_key\" allows");
    }

    @Test
    void fillsTablesWhoseKeysAreOverPartsOfTheRowsOverComputedValuesAndOverRanges() {
        DataSource database = EmbeddedDatabase.databaseWith(Resources.text("/ddl/even-harder.sql"));

        Dataset dataset = Filled.from(database, 100, 42);

        assertThat(dataset.plan().notices()).isEmpty();
        assertThat(dataset.tables()).extracting(TableRows::size).containsOnly(100L);
    }

    private static List<String> empty(Dataset dataset) {
        return dataset.tables().stream()
                .filter(t -> t.size() == 0)
                .map(TableRows::label)
                .toList();
    }
}
