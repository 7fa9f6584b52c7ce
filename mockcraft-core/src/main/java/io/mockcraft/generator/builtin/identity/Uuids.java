package io.mockcraft.generator.builtin.identity;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.format.Ascii;
import io.mockcraft.random.Mixer;
import io.mockcraft.row.Cell;

/**
 * UUIDs in the shape of version 4.
 *
 * @param text whether the column holds text
 */
record Uuids(boolean text) implements DistinctGenerator {

    private static final long VERSION = 0x4000L;
    private static final long VARIANT = 1L << 63;

    @Override
    public void generate(Draw draw, Cell out) {
        write(draw.random().nextLong(), draw.random().nextLong(), out);
    }

    @Override
    public long capacity() {
        return Long.MAX_VALUE;
    }

    /** Spreads the number's 64 mixed bits over the free bits of both halves; the rest is the row's own. */
    @Override
    public void generate(long number, Draw draw, Cell out) {
        long mixed = Mixer.mix(number);
        write(mixed, draw.random().nextLong() & ~(0xFL << 48) | (mixed & 0xF000L) << 36, out);
    }

    private void write(long high, long low, Cell out) {
        long shapedHigh = high & ~0xF000L | VERSION;
        long shapedLow = low & ~(3L << 62) | VARIANT;
        if (text) {
            out.setText(Ascii.uuid(shapedHigh, shapedLow));
        } else {
            out.setUuid(shapedHigh, shapedLow);
        }
    }
}
