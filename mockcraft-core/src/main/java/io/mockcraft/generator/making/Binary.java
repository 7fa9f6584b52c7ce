package io.mockcraft.generator.making;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.row.Cell;

/**
 * Bytes without meaning; distinct ones start with their number.
 *
 * @param length how many
 */
public record Binary(int length) implements DistinctGenerator {

    /** The bytes that hold any number below {@link Long#MAX_VALUE}. */
    private static final int WIDE = 8;

    public static byte[] random(Draw draw, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i += WIDE) {
            long bits = draw.random().nextLong();
            for (int j = i; j < Math.min(length, i + WIDE); j++, bits >>>= 8) {
                bytes[j] = (byte) bits;
            }
        }
        return bytes;
    }

    @Override
    public void generate(Draw draw, Cell out) {
        out.setBytes(random(draw, length));
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        byte[] bytes = random(draw, length);
        for (int i = 0; i < Math.min(length, WIDE); i++) {
            bytes[i] = (byte) (number >>> 8 * i);
        }
        out.setBytes(bytes);
    }

    @Override
    public long capacity() {
        return length >= WIDE ? Long.MAX_VALUE : 1L << 8 * length;
    }
}
