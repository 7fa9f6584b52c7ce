package com.acme;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@Shop
class InBeforeAllTest {
    @BeforeAll static void fail() { throw new AssertionError("broken before all"); }
    @Test void one() {}
}
