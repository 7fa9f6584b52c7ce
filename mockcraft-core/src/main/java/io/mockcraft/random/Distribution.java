package io.mockcraft.random;

/**
 * How the numbers of a column are spread.
 *
 * <p>Immutable and thread-safe. Every sampler uses {@link StrictMath} only, so that a stream yields the same numbers on every
 * JVM; each reads its own, perhaps varying, amount of a cell's stream.
 */
@FunctionalInterface
public interface Distribution {

    /** The next number. */
    double sample(RandomStream random);
}
