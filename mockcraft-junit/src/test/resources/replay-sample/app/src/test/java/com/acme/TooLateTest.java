package com.acme;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Shop
class TooLateTest {
    @Test @Timeout(value = 10, unit = TimeUnit.MILLISECONDS) void late() throws InterruptedException { new java.util.concurrent.CountDownLatch(1).await(); }
    @Test void two() {}
}
