package io.mockcraft.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JumpHashTest {

    @Test
    void movesKeysOnlyIntoTheNewBucket() {
        int moved = 0;
        for (long row = 0; row < 10_000; row++) {
            long key = Mixer.combine(42, row);
            long before = JumpHash.pick(key, 100);
            long after = JumpHash.pick(key, 101);
            if (before != after) {
                assertThat(after).isEqualTo(100);
                moved++;
            }
        }
        assertThat(moved).isBetween(60, 140);
    }

    @Test
    void spreadsKeysEvenly() {
        int[] seen = new int[10];
        for (long row = 0; row < 100_000; row++) {
            seen[(int) JumpHash.pick(Mixer.combine(42, row), 10)]++;
        }
        assertThat(Arrays.stream(seen).boxed()).allMatch(count -> count > 9_650 && count < 10_350);
    }

    @Test
    void theOnlyBucketTakesAll() {
        assertThat(JumpHash.pick(-1, 1)).isZero();
        assertThat(JumpHash.pick(Long.MIN_VALUE, 1)).isZero();
    }

    @Test
    void takesBillionsOfBuckets() {
        for (long row = 0; row < 1_000; row++) {
            assertThat(JumpHash.pick(Mixer.combine(1, row), 5_000_000_000L)).isBetween(0L, 4_999_999_999L);
        }
    }
}
