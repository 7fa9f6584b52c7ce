package io.mockcraft.plan;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.testing.SharedSchemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealDatabasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"bb_auctionmark", "sakila", "supabase_auth", "adventureworks"})
    void fillsEveryTableOfARealDatabaseWithoutASchema(String name) {
        Dataset dataset = Filled.from(SharedSchemas.database(name), 100, 42);
    }
}
