package io.mockcraft.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.MockCraft;
import io.mockcraft.session.Seeded;
import io.mockcraft.testing.ChildJvm;
import io.mockcraft.testing.EmbeddedDatabase;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** MockCraft is a module, too: what people do not need is closed, and what is left suffices. */
class ModulesTest {

    @Test
    void seedsFromTheModulePath() throws IOException, InterruptedException {
        assertThat(ChildJvm.likeThis()
                        .withModules("io.mockcraft", "org.postgresql.jdbc")
                        .run(Shop.class))
                .contains("seeded 12 rows in module io.mockcraft");
    }

    static class Shop {

        public static void main(String[] arguments) {
            String schema = """
                    version: 1
                    create: missing
                    tables:
                      users:
                        rows: 4
                        columns: { id: sequence, name: full_name, email: { generator: email, from: [name] } }
                      orders:
                        rows: { per: user_id, count: 2 }
                        columns: { id: sequence, user_id: { ref: users }, placed_at: timestamp }
                    """;
            try (Seeded shop = MockCraft.inline(schema)
                    .seed(42)
                    .into(EmbeddedDatabase.freshDatabase())
                    .start()) {
                System.out.println("seeded " + shop.dataset().rows() + " rows in "
                        + MockCraft.class.getModule().toString());
            }
        }
    }
}
