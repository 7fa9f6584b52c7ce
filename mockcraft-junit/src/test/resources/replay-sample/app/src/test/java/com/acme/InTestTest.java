package com.acme;

import io.mockcraft.dataset.Dataset;
import org.junit.jupiter.api.Test;

@Shop
class InTestTest {
    @Test void one() { throw new AssertionError("broken test"); }
    @Test void one(Dataset data) {}
    @Test void two() {}
}
