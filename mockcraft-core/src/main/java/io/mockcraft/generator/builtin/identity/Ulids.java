package io.mockcraft.generator.builtin.identity;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.making.Making;
import io.mockcraft.random.Mixer;
import io.mockcraft.row.Cell;

/**
 * ULIDs: a time of 48 bits in the year before now, then 80 random bits, in Crockford's base 32.
 *
 * @param now the schema's clock in milliseconds
 */
record Ulids(long now) implements DistinctGenerator {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final long YEAR = 365L * 86_400_000;
    private static final int LENGTH = 26;

    static Ulids of(Making making) {
        making.needs(LENGTH);
        return new Ulids(Math.max(YEAR, making.target().now().toEpochMilli()));
    }

    @Override
    public void generate(Draw draw, Cell out) {
        write(draw.random().nextLong(), draw, out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        write(Mixer.mix(number), draw, out);
    }

    private void write(long bits, Draw draw, Cell out) {
        StringBuilder text = new StringBuilder(LENGTH);
        long time = now - draw.random().below(YEAR);
        append(text, time, 45);
        append(text, draw.random().nextLong(), 10);
        append(text, bits >>> 60, 0);
        append(text, bits, 55);
        out.setText(text.toString());
    }

    /** Appends digits of five bits each, the first at {@code shift}. */
    private static void append(StringBuilder text, long bits, int shift) {
        for (int at = shift; at >= 0; at -= 5) {
            text.append(DIGITS.charAt((int) (bits >>> at) & 31));
        }
    }

    @Override
    public long capacity() {
        return Long.MAX_VALUE;
    }
}
