package io.mockcraft.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

    private static RandomStream stream(long seed, String table, String column, long row) {
        RandomStream random = new RandomStream();
        random.restart(StreamKey.column(1, seed, table, column), row);
        return random;
    }

    /** These numbers may change only together with the engine version: every recipe rests on them. */
    @Test
    void theFirstNumbersNeverChange() {
        RandomStream random = stream(42, "users", "email", 0);
        assertThat(new long[] {random.nextLong(), random.nextLong(), random.nextLong()})
                .containsExactly(-4163404061883294776L, -7352953645533752074L, 5886535374703442886L);
        assertThat(stream(0, "users", "email", 0).nextLong()).isEqualTo(3694610939639936716L);
        assertThat(stream(42, "users", "email", 4_711).nextDouble()).isEqualTo(0.8969742425589432);
        assertThat(StreamKey.column(1, -1, "größe", "straße")).isEqualTo(7035883565269414544L);
    }

    @Test
    void neighbouringSeedsAreIndependent() {
        int heads = 0;
        for (long seed = 1; seed <= 1_000; seed++) {
            heads += stream(seed, "t", "c", 0).nextBoolean() ? 1 : 0;
        }
        assertThat(heads).isBetween(440, 560);
    }

    @Test
    void neighbouringRowsAreIndependent() {
        int heads = 0;
        int changes = 0;
        boolean before = false;
        for (long row = 0; row < 10_000; row++) {
            boolean head = stream(42, "t", "c", row).nextBoolean();
            heads += head ? 1 : 0;
            changes += head == before ? 0 : 1;
            before = head;
        }
        assertThat(heads).isBetween(4_850, 5_150);
        assertThat(changes).isBetween(4_850, 5_150);
    }

    @Test
    void eachPartOfTheKeyMatters() {
        long plain = StreamKey.column(1, 42, "t", "c");
        assertThat(new long[] {
                    StreamKey.column(2, 42, "t", "c"),
                    StreamKey.column(1, 43, "t", "c"),
                    StreamKey.column(1, 42, "u", "c"),
                    StreamKey.column(1, 42, "t", "d"),
                    StreamKey.column(1, 42, "tc", ""),
                    StreamKey.column(1, 42, "c", "t")
                })
                .doesNotContain(plain)
                .doesNotHaveDuplicates();
    }

    @Test
    void namesIgnoreLetterCase() {
        assertThat(StreamKey.column(1, 42, "Users", "EMAIL")).isEqualTo(StreamKey.column(1, 42, "users", "email"));
    }

    @Test
    void belowIsFairAlsoForAwkwardBounds() {
        int[] seen = new int[3];
        RandomStream random = stream(1, "t", "c", 0);
        for (int i = 0; i < 30_000; i++) {
            seen[random.below(3)]++;
        }
        assertThat(Arrays.stream(seen).boxed()).allMatch(count -> count > 9_650 && count < 10_350);
        long bound = (1L << 62) + 1;
        for (int i = 0; i < 1_000; i++) {
            assertThat(random.below(bound)).isBetween(0L, bound - 1);
        }
    }

    @Test
    void betweenTakesTheWholeRangeOfLong() {
        RandomStream random = stream(1, "t", "c", 0);
        boolean negative = false;
        boolean positive = false;
        for (int i = 0; i < 100; i++) {
            long value = random.between(Long.MIN_VALUE, Long.MAX_VALUE);
            negative |= value < 0;
            positive |= value > 0;
            assertThat(random.between(-5, -3)).isBetween(-5L, -3L);
        }
        assertThat(negative && positive).isTrue();
        assertThat(random.between(7, 7)).isEqualTo(7);
    }

    @Test
    void betweenTakesSpansOfMoreThanHalfTheRangeOfLong() {
        RandomStream random = stream(1, "t", "c", 0);
        long low = Long.MIN_VALUE / 4 * 3;
        long high = Long.MAX_VALUE / 4 * 3;
        int[] quarters = new int[4];
        for (int i = 0; i < 4_000; i++) {
            long value = random.between(low, high);
            assertThat(value).isBetween(low, high);
            quarters[(value < 0 ? 0 : 2) + (Math.floorMod(value, 2) == 0 ? 0 : 1)]++;
        }
        for (int count : quarters) {
            assertThat(count).isBetween(850, 1_150);
        }
    }
}
