package io.mockcraft.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void tellsWhereWhatWhyAndRemedyAsFarAsTheyAreKnown() {
        assertThat(new Problem(Location.of("shop.yaml"), "tables.orders", "no rows", "ask for some"))
                .hasToString("shop.yaml tables.orders: no rows; ask for some");
        assertThat(new Problem(Location.of("shop.yaml"), "", "no rows", "")).hasToString("shop.yaml: no rows");
        assertThat(new Problem(Location.of(""), "orders", "no rows", "")).hasToString("orders: no rows");
        assertThat(new Problem(Location.of(""), "", "no rows", "")).hasToString("no rows");
    }
}
