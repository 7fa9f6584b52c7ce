package com.acme;

import org.junit.jupiter.api.Test;

@Shop
class InConstructorTest {
    InConstructorTest() { throw new AssertionError("broken constructor"); }
    @Test void one() {}
}
