package io.mockcraft.generator.builtin.internet;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.making.Making;
import io.mockcraft.row.Cell;

/**
 * IPv6 addresses of the documentation range 2001:db8::/32. No group is zero, so each has one way to be written only.
 */
enum Ipv6 implements DistinctGenerator {
    ADDRESSES;

    private static final int GROUP = 0xFFFF;
    private static final int LONGEST = 38;

    static Ipv6 of(Making making) {
        making.needs(LONGEST);
        return ADDRESSES;
    }

    @Override
    public long capacity() {
        return Long.MAX_VALUE;
    }

    @Override
    public void generate(Draw draw, Cell out) {
        generate(draw.random().nextLong() >>> 1, draw, out);
    }

    /** The number in base 65,535 in the last four groups; the two before them are the row's own. */
    @Override
    public void generate(long number, Draw draw, Cell out) {
        StringBuilder text = new StringBuilder(LONGEST).append("2001:db8");
        group(text, draw.random().below(GROUP));
        group(text, draw.random().below(GROUP));
        long rest = number;
        for (int i = 0; i < 4; i++) {
            group(text, rest % GROUP);
            rest /= GROUP;
        }
        out.setText(text.toString());
    }

    private static void group(StringBuilder text, long number) {
        text.append(':').append(Integer.toHexString((int) number + 1));
    }
}
