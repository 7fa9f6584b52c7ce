package io.mockcraft.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kolmogorov–Smirnov and chi-square tests over fixed streams: deterministic, with bounds of a significance of about 0.1 %.
 */
class DistributionsTest {

    private static final int SAMPLES = 100_000;
    private static final double KS_BOUND = 1.95 / StrictMath.sqrt(SAMPLES);

    @Test
    void uniformFollowsItsDistribution() {
        assertFollows(Distributions.uniform(-2, 6), x -> (x + 2) / 8);
    }

    @Test
    void normalFollowsItsDistribution() {
        assertFollows(Distributions.normal(10, 3), x -> phi((x - 10) / 3));
    }

    @Test
    void logNormalFollowsItsDistribution() {
        assertFollows(Distributions.logNormal(1, 0.5), x -> phi((StrictMath.log(x) - 1) / 0.5));
    }

    @Test
    void exponentialFollowsItsDistribution() {
        assertFollows(Distributions.exponential(4), x -> 1 - StrictMath.exp(-x / 4));
    }

    @ParameterizedTest
    @CsvSource({"10, 1.0", "50, 0.5", "50, 2.5", "2, 1.0", "30, 1.0001", "20, 0"})
    void zipfFollowsItsLaw(int count, double exponent) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = StrictMath.pow(i + 1, -exponent);
        }
        assertFollows(Distributions.zipf(count, exponent), weights, 1);
    }

    @Test
    void zipfOfOneRankIsThatRank() {
        assertThat(Distributions.zipf(1, 1).sample(stream(1))).isEqualTo(1);
    }

    @Test
    void zipfTakesHugeCountsInConstantTime() {
        Distribution zipf = Distributions.zipf(1_000_000_000_000L, 1.1);
        for (int row = 0; row < 1_000; row++) {
            assertThat(zipf.sample(stream(row))).isBetween(1.0, 1e12);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 2, 9.5, 10, 30, 500})
    void poissonFollowsItsLaw(double mean) {
        double[] weights = new double[(int) (mean + 8 * StrictMath.sqrt(mean) + 8)];
        double logFactorial = 0;
        for (int k = 0; k < weights.length; k++) {
            logFactorial += k == 0 ? 0 : StrictMath.log(k);
            weights[k] = StrictMath.exp(k * StrictMath.log(mean) - mean - logFactorial);
        }
        assertFollows(Distributions.poisson(mean), weights, 0);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.3", "1000, 0.004", "40, 0.5", "40, 0.9", "5000, 0.2", "1, 0.25"})
    void binomialFollowsItsLaw(int trials, double chance) {
        double[] weights = new double[trials + 1];
        double logChoices = 0;
        for (int k = 0; k <= trials; k++) {
            logChoices += k == 0 ? 0 : StrictMath.log(trials - k + 1) - StrictMath.log(k);
            weights[k] =
                    StrictMath.exp(logChoices + k * StrictMath.log(chance) + (trials - k) * StrictMath.log1p(-chance));
        }
        assertFollows(Distributions.binomial(trials, chance), weights, 0);
    }

    @Test
    void binomialOfSureOutcomesNeedsNoLuck() {
        assertThat(Distributions.binomial(7, 0).sample(stream(1))).isEqualTo(0);
        assertThat(Distributions.binomial(7, 1).sample(stream(1))).isEqualTo(7);
        assertThat(Distributions.binomial(0, 0.5).sample(stream(1))).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.9})
    void geometricFollowsItsLaw(double chance) {
        double[] weights = new double[(int) (40 / chance)];
        Arrays.setAll(weights, k -> StrictMath.pow(1 - chance, k) * chance);
        assertFollows(Distributions.geometric(chance), weights, 0);
    }

    @Test
    void triangularFollowsItsDistribution() {
        assertFollows(
                Distributions.triangular(2, 3, 6), x -> x < 3 ? (x - 2) * (x - 2) / 4 : 1 - (6 - x) * (6 - x) / 12);
    }

    @Test
    void paretoFollowsItsDistribution() {
        assertFollows(Distributions.pareto(3, 1.16), x -> 1 - StrictMath.pow(3 / x, 1.16));
    }

    @Test
    void theFirstNumbersNeverChange() {
        assertThat(Distributions.normal(0, 1).sample(stream(7))).isEqualTo(0.9693840289075181);
        assertThat(Distributions.logNormal(0, 1).sample(stream(7))).isEqualTo(2.636320062165834);
        assertThat(Distributions.exponential(1).sample(stream(7))).isEqualTo(1.5143331005151914);
        assertThat(Distributions.zipf(1_000, 0.5).sample(stream(7))).isEqualTo(57);
        assertThat(Distributions.poisson(100).sample(stream(7))).isEqualTo(109);
        assertThat(Distributions.binomial(1_000, 0.3).sample(stream(7))).isEqualTo(313);
        assertThat(Distributions.geometric(0.1).sample(stream(7))).isEqualTo(14);
        assertThat(Distributions.triangular(0, 1, 4).sample(stream(7))).isEqualTo(2.375359152165941);
        assertThat(Distributions.pareto(1, 2).sample(stream(7))).isEqualTo(2.132226097697858);
    }

    private static RandomStream stream(long row) {
        RandomStream random = new RandomStream();
        random.restart(StreamKey.column(1, 42, "t", "c"), row);
        return random;
    }

    private static void assertFollows(Distribution distribution, DoubleUnaryOperator cumulative) {
        double[] sample = new double[SAMPLES];
        Arrays.setAll(sample, row -> distribution.sample(stream(row)));
        Arrays.sort(sample);
        double largest = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double expected = cumulative.applyAsDouble(sample[i]);
            largest = Math.max(largest, Math.abs(expected - (i + 0.5) / SAMPLES));
        }
        assertThat(largest).isLessThan(KS_BOUND);
    }

    /** Chi-square over the values {@code first, first + 1, …}; those expected fewer than ten times count together. */
    private static void assertFollows(Distribution distribution, double[] weights, int first) {
        long[] seen = new long[weights.length];
        for (int row = 0; row < SAMPLES; row++) {
            seen[(int) Math.min(weights.length - 1, distribution.sample(stream(row)) - first)]++;
        }
        double total = Arrays.stream(weights).sum();
        double chiSquare = 0;
        double restExpected = 0;
        double restSeen = 0;
        int cells = 0;
        for (int i = 0; i < weights.length; i++) {
            double expected = SAMPLES * weights[i] / total;
            if (expected < 10) {
                restExpected += expected;
                restSeen += seen[i];
            } else {
                chiSquare += square(seen[i] - expected) / expected;
                cells++;
            }
        }
        if (restExpected > 1) {
            chiSquare += square(restSeen - restExpected) / restExpected;
            cells++;
        }
        int freedom = cells - 1;
        assertThat(chiSquare).isLessThan(freedom + 3.3 * StrictMath.sqrt(2.0 * freedom) + 8);
    }

    private static double square(double x) {
        return x * x;
    }

    /** The normal distribution function: Marsaglia's series ("Evaluating the Normal Distribution", 2004). */
    private static double phi(double x) {
        if (Math.abs(x) > 8) {
            return x > 0 ? 1 : 0;
        }
        double sum = x;
        double term = x;
        for (int i = 3; Math.abs(term) > 1e-17; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-x * x / 2 - 0.91893853320467274178);
    }
}
