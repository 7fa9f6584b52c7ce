package io.mockcraft.generator.builtin.identity;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.format.Ascii;
import io.mockcraft.generator.making.Making;
import io.mockcraft.random.Mixer;
import io.mockcraft.row.Cell;

/**
 * Codes of hexadecimal digits, such as hashes.
 *
 * @param digits how many: 16 or more, so that a 64-bit number fits
 */
record HexIds(int digits) implements DistinctGenerator {

    private static final int WORD = 16;

    static HexIds of(Making making, int digits) {
        making.needs(digits);
        return new HexIds(digits);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        write(draw.random().nextLong(), draw, out);
    }

    /** The mixed number, then digits of the row's own. */
    @Override
    public void generate(long number, Draw draw, Cell out) {
        write(Mixer.mix(number), draw, out);
    }

    private void write(long first, Draw draw, Cell out) {
        StringBuilder text = new StringBuilder(digits);
        Ascii.hex(text, first, WORD);
        while (text.length() < digits) {
            Ascii.hex(text, draw.random().nextLong(), Math.min(WORD, digits - text.length()));
        }
        out.setText(text.toString());
    }

    @Override
    public long capacity() {
        return Long.MAX_VALUE;
    }
}
