package io.mockcraft.assertj;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.store.CleanupMode;
import io.mockcraft.testing.EmbeddedDatabase;
import javax.sql.DataSource;

/** A small store whose values are known, in a database of its own. */
final class Store {

    private static final String DDL = """
            CREATE TABLE people (id bigint PRIMARY KEY, name text NOT NULL);
            CREATE TABLE orders (
              id bigint PRIMARY KEY,
              person_id bigint NOT NULL REFERENCES people,
              state text NOT NULL,
              total numeric(10,2) NOT NULL,
              doubled numeric GENERATED ALWAYS AS (total * 2) STORED);
            CREATE TABLE words (word text, n int);
            """;

    private static final String SCHEMA = """
            version: 1
            tables:
              people: { rows: 2, columns: { name: { values: [Ada] } } }
              orders:
                rows: 12
                columns:
                  person_id: { ref: people }
                  state: { values: [NEW] }
                  total: { values: [1.5] }
              words: { rows: 2, columns: { word: { values: ["100% sure"] }, n: { values: [7] } } }
            """;

    private Store() {}

    static Seeded seeded() {
        return seeded(CleanupMode.CASCADE);
    }

    static Seeded seeded(CleanupMode cleanup) {
        DataSource db = EmbeddedDatabase.databaseWith(DDL);
        return MockCraft.inline(SCHEMA).seed(42).cleanup(cleanup).into(db).start();
    }

    static void run(Seeded seeded, String sql) {
        EmbeddedDatabase.run(seeded.dataSource(), sql);
    }
}
