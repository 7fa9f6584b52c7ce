package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** {@code mockcraft.plan = true} prints the plan of each seeding; {@code mockcraft.verbose} what was seeded. */
@ResourceLock(Resources.SYSTEM_ERR)
class PlanPropertyTest {

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Shop {
        static final DataSource DB = Kit.shop();

        @Test
        void passes() {}
    }

    @Test
    void printsThePlanOnlyWhenAsked() {
        assertThat(errorsOf("mockcraft.plan", "true"))
                .containsSubsequence("users", "first_name", "orders", "user_id", "total");
        assertThat(errorsOf("mockcraft.plan", "false")).doesNotContain("first_name");
        assertThat(errorsOf("mockcraft.verbose", "true"))
                .contains("MockCraft: ", "seed 42")
                .doesNotContain("first_name");
    }

    private static String errorsOf(String property, String value) {
        PrintStream before = System.err;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            Kit.run(Shop.class, property, value)
                    .testEvents()
                    .assertStatistics(stats -> stats.succeeded(1).failed(0));
        } finally {
            System.setErr(before);
        }
        return caught.toString(StandardCharsets.UTF_8);
    }
}
