package com.acme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Shop
class ParameterizedLimitsTest {
    @ParameterizedTest @ValueSource(ints = {1, 7, 9}) void limits(int max) { if (max == 7) throw new AssertionError("broken at 7"); }
    @Test void two() {}
}
