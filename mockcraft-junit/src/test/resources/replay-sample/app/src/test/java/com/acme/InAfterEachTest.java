package com.acme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Shop
class InAfterEachTest {
    @AfterEach void fail() { throw new AssertionError("broken after each"); }
    @Test void one() {}
}
