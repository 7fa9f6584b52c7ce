package com.acme;

import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test void one() {
        if (System.getProperty("mockcraft.replay") != null) throw new AssertionError("a replay ran another module's test");
    }
}
