package com.acme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Shop
class InBeforeEachTest {
    @BeforeEach void fail() { throw new AssertionError("broken before each"); }
    @Test void one() {}
}
