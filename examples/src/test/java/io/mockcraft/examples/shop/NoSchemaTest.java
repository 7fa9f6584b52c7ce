package io.mockcraft.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.junit.Seed;
import org.junit.jupiter.api.Test;

/** No schema at all: every empty table is filled with rows that its types, keys and checks allow. */
// region no-schema
@Seed(rows = 50, ddl = "shop.sql")
class NoSchemaTest {

    @Test
    void fillsEveryTable(Dataset data) {
        assertThat(data.tables())
                .hasSize(5)
                .allSatisfy(table -> assertThat(table.size()).isEqualTo(50));
    }
}
// endregion no-schema
