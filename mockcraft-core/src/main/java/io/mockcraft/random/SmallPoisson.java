package io.mockcraft.random;

/** Poisson counts of a small mean: Knuth's product of uniforms (1969). */
final class SmallPoisson implements Distribution {

    private final double limit;

    SmallPoisson(double mean) {
        this.limit = StrictMath.exp(-mean);
    }

    @Override
    public double sample(RandomStream random) {
        long count = -1;
        double product = 1;
        do {
            product *= random.nextDouble();
            count++;
        } while (product > limit);
        return count;
    }
}
