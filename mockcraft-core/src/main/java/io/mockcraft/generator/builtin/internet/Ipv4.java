package io.mockcraft.generator.builtin.internet;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.making.Making;
import io.mockcraft.row.Cell;

/** IPv4 addresses of the unicast range, without 10/8 and 127/8; or /24 networks of it. */
record Ipv4(boolean network) implements DistinctGenerator {

    private static final int LONGEST = "223.255.255.255".length();
    private static final int FIRST_BYTES = 221;

    static Ipv4 of(Making making, boolean network) {
        making.needs(network ? LONGEST + "/24".length() - "255".length() + 1 : LONGEST);
        return new Ipv4(network);
    }

    @Override
    public long capacity() {
        return (long) FIRST_BYTES << (network ? 16 : 24);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        generate(draw.random().below(capacity()), draw, out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        long address = network ? number << 8 : number;
        StringBuilder text = new StringBuilder(18);
        text.append(firstByte((int) (address >>> 24)));
        for (int shift = 16; shift >= 0; shift -= 8) {
            text.append('.').append(address >>> shift & 0xFF);
        }
        out.setText(network ? text.append("/24").toString() : text.toString());
    }

    private static int firstByte(int index) {
        int first = index + 1;
        first += first >= 10 ? 1 : 0;
        return first + (first >= 127 ? 1 : 0);
    }
}
