package com.acme;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.junit.Seed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@Shop
class OuterTest {
    @Test void two() {}
    @Nested @Seed(params = "users=1") class Inner {
        @Test void one(Dataset data) { if (data.table("users").size() == 1) throw new AssertionError("broken inside"); }
        @Test void three() {}
    }
}
