package io.mockcraft.random;

import java.nio.charset.StandardCharsets;

/**
 * Full 64-bit mixing and hashing of names.
 *
 * <p>{@link #mix} is the finalizer "Mix13" of David Stafford ("Better Bit Mixing", 2011), as used by SplitMix64; it is a
 * bijection, so different inputs never meet.
 */
public final class Mixer {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mixer() {}

    /** A bijection of 64 bits in which each input bit changes about half of the output bits. */
    public static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Joins a key and a part, order mattering; for a fixed key a bijection of the part. */
    public static long combine(long key, long part) {
        return combineMixed(mix(key), part);
    }

    /** The same for a key that is mixed already, so that a key of many parts is mixed once. */
    static long combineMixed(long mixedKey, long part) {
        return mix(mixedKey + GOLDEN * part + GOLDEN);
    }

    /** Joins a key and a text: its UTF-8 bytes, length first. */
    public static long combine(long key, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long hash = combine(key, bytes.length);
        for (int i = 0; i < bytes.length; i += 8) {
            hash = combine(hash, eight(bytes, i));
        }
        return hash;
    }

    private static long eight(byte[] bytes, int from) {
        long word = 0;
        int to = Math.min(bytes.length, from + 8);
        for (int i = from; i < to; i++) {
            word = word << 8 | (bytes[i] & 0xFF);
        }
        return word;
    }
}
