package io.mockcraft.generator.builtin.health;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.format.Ascii;
import io.mockcraft.generator.making.Family;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.NumberForm;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import java.math.BigDecimal;
import java.util.List;

/** Values of what is measured, each in the range of its kind; value and sentence of a row agree. */
final class Measured {

    private static final int SCALE = 2;

    private final Family family;
    private final long stream;
    private final List<String> names;
    private final List<String> units;
    private final int[] digits;
    private final long[] low;
    private final long[] high;

    private Measured(Making making, FactTable table) {
        this.family = Family.of(making, table);
        this.stream = family.key() + 1;
        this.names = table.column("name");
        this.units = table.column("unit");
        this.digits =
                table.column("digits").stream().mapToInt(Integer::parseInt).toArray();
        this.low = unscaled(table.column("low"));
        this.high = unscaled(table.column("high"));
    }

    private long[] unscaled(List<String> numbers) {
        long[] all = new long[numbers.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new BigDecimal(numbers.get(i)).movePointRight(digits[i]).longValueExact();
        }
        return all;
    }

    /** Such as {@code Heart rate: 72 beats/min}. */
    static Generator sentence(Making making, String table) {
        Measured measured = new Measured(making, making.facts().table(table));
        making.needs(60);
        return measured::sentence;
    }

    /** The value alone. */
    static Generator value(Making making, String table) {
        Measured measured = new Measured(making, making.facts().table(table));
        making.needs(6);
        NumberForm form = NumberForm.of(making.type(), NumberForm.EXACT);
        return (draw, out) -> measured.value(draw, form, out);
    }

    private void sentence(Draw draw, Cell out) {
        int kind = family.choose(draw);
        StringBuilder text = new StringBuilder(48).append(names.get(kind)).append(": ");
        Ascii.decimal(text, drawn(kind, draw), digits[kind]);
        out.setText(text.append(' ').append(units.get(kind)).toString());
    }

    private void value(Draw draw, NumberForm form, Cell out) {
        int kind = family.choose(draw);
        long unscaled = drawn(kind, draw) * NumberForm.power(SCALE - digits[kind]);
        if (form == NumberForm.DIGITS) {
            form.write(drawn(kind, draw), digits[kind], out);
        } else {
            form.write(unscaled, SCALE, out);
        }
    }

    /** Twice the same in a row: sentence and value say the same. */
    private long drawn(int kind, Draw draw) {
        RandomStream random = draw.shared(stream);
        long span = high[kind] - low[kind];
        return low[kind] + (random.between(0, span) + random.between(0, span)) / 2;
    }
}
