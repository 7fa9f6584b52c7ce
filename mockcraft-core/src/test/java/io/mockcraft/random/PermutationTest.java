package io.mockcraft.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 15, 16, 17, 255, 256, 257, 1_000, 4_097})
    void takesEachNumberExactlyOnce(long size) {
        Permutation permutation = new Permutation(42, size);
        Set<Long> seen = new HashSet<>();
        for (long rank = 0; rank < size; rank++) {
            long at = permutation.at(rank);
            assertThat(at).isBetween(0L, size - 1);
            assertThat(seen.add(at)).isTrue();
            assertThat(permutation.rank(at)).isEqualTo(rank);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 31, (1L << 40) + 1, (1L << 62) + 3, Long.MAX_VALUE})
    void staysInsideHugeDomainsWithoutRepeating(long size) {
        Permutation permutation = new Permutation(42, size);
        Set<Long> seen = new HashSet<>();
        for (long rank = 0; rank < 10_000; rank++) {
            long at = permutation.at(rank);
            assertThat(at).isBetween(0L, size - 1);
            assertThat(seen.add(at)).isTrue();
        }
        assertThat(permutation.at(size - 1)).isBetween(0L, size - 1);
    }

    @Test
    void differsByKey() {
        Permutation one = new Permutation(1, 1_000);
        Permutation two = new Permutation(2, 1_000);
        int same = 0;
        for (long rank = 0; rank < 1_000; rank++) {
            same += one.at(rank) == two.at(rank) ? 1 : 0;
        }
        assertThat(same).isLessThan(12);
    }

    @Test
    void scattersNeighbours() {
        Permutation permutation = new Permutation(42, 1_000_000);
        double sum = 0;
        int rising = 0;
        for (long rank = 0; rank < 10_000; rank++) {
            sum += permutation.at(rank);
            rising += permutation.at(rank + 1) > permutation.at(rank) ? 1 : 0;
        }
        assertThat(sum / 10_000).isBetween(485_000.0, 515_000.0);
        assertThat(rising).isBetween(4_800, 5_200);
    }

    /** May change only together with the engine version. */
    @Test
    void theFirstNumbersNeverChange() {
        Permutation permutation = new Permutation(42, 100);
        assertThat(new long[] {permutation.at(0), permutation.at(1), permutation.at(2)})
                .containsExactly(17, 95, 55);
    }
}
