package io.mockcraft.generator.words;

import io.mockcraft.random.RandomStream;
import java.util.random.RandomGenerator;

/**
 * A cell's stream in the form that Datafaker asks for numbers. Everything that the JDK would otherwise work out is said here:
 * its ways may change between JDKs.
 */
final class KeyedNumbers implements RandomGenerator {

    private RandomStream stream = new RandomStream();

    void use(RandomStream cell) {
        stream = cell;
    }

    @Override
    public long nextLong() {
        return stream.nextLong();
    }

    @Override
    public int nextInt() {
        return (int) (stream.nextLong() >>> 32);
    }

    @Override
    public int nextInt(int bound) {
        return stream.below(bound);
    }

    @Override
    public int nextInt(int origin, int bound) {
        return (int) stream.between(origin, bound - 1L);
    }

    @Override
    public long nextLong(long bound) {
        return stream.below(bound);
    }

    @Override
    public long nextLong(long origin, long bound) {
        return stream.between(origin, bound - 1);
    }

    @Override
    public boolean nextBoolean() {
        return stream.nextBoolean();
    }

    @Override
    public double nextDouble() {
        return stream.nextDouble();
    }

    @Override
    public double nextDouble(double bound) {
        return stream.nextDouble() * bound;
    }

    @Override
    public double nextDouble(double origin, double bound) {
        return origin + stream.nextDouble() * (bound - origin);
    }

    @Override
    public float nextFloat() {
        return (stream.nextLong() >>> 40) * 0x1.0p-24f;
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) stream.below(256);
        }
    }
}
