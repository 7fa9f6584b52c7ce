package com.acme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@Shop
class InAfterAllTest {
    @AfterAll static void fail() { throw new AssertionError("broken after all"); }
    @Test void one() {}
}
