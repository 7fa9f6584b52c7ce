package io.mockcraft.random;

/**
 * Few expected successes: jumps from success to success by the geometric number of failures between them.
 *
 * <p>Devroye, "Non-Uniform Random Variate Generation" (1986), X.4.3, the first waiting time method.
 */
record SmallBinomial(double trials, double chance) implements Distribution {

    @Override
    public double sample(RandomStream random) {
        double logFailure = StrictMath.log1p(-chance);
        double at = 0;
        double successes = -1;
        while (at <= trials) {
            at += StrictMath.floor(StrictMath.log(1 - random.nextDouble()) / logFailure) + 1;
            successes++;
        }
        return successes;
    }
}
