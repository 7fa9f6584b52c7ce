package com.acme;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@Shop
class RepeatedThriceTest {
    @RepeatedTest(3) void again(RepetitionInfo info) { if (info.getCurrentRepetition() == 2) throw new AssertionError("broken at 2"); }
    @Test void two() {}
}
