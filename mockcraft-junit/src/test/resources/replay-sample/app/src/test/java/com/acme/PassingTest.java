package com.acme;

import org.junit.jupiter.api.Test;

@Shop
class PassingTest {
    @Test void one() {}
}
