package io.mockcraft.generator.builtin.identity;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.format.Ascii;
import io.mockcraft.generator.making.Making;
import io.mockcraft.row.Cell;

/**
 * UUIDs of version 7 (RFC 9562): milliseconds first, in the year before now; distinct ones carry their number in the
 * random part.
 *
 * @param first the first millisecond
 * @param text whether the column holds text
 */
record Uuid7(long first, boolean text) implements DistinctGenerator {

    private static final long YEAR = 365L * 86_400_000;
    private static final long VERSION = 0x7000;

    static Uuid7 of(Making making) {
        making.needs(36);
        return new Uuid7(making.target().now().toEpochMilli() - YEAR, making.text());
    }

    @Override
    public void generate(Draw draw, Cell out) {
        generate(draw.random().nextLong() & Long.MAX_VALUE >>> 1, draw, out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        long millis = first + draw.random().below(YEAR);
        long high = millis << 16 | VERSION | draw.random().below(1 << 12);
        long low = number | Long.MIN_VALUE;
        if (text) {
            out.setText(Ascii.uuid(high, low));
        } else {
            out.setUuid(high, low);
        }
    }

    @Override
    public long capacity() {
        return 1L << 62;
    }
}
