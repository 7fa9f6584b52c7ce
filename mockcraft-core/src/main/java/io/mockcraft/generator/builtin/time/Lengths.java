package io.mockcraft.generator.builtin.time;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.NumberForm;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.row.Cell;
import io.mockcraft.schema.Span;

/**
 * Lengths of time in whole seconds: ISO 8601 text such as {@code PT2H30M}, or the seconds themselves in numeric columns.
 *
 * @param seconds the shortest and the longest
 * @param numeric whether the column holds numbers
 */
record Lengths(IntegerRange seconds, boolean numeric) implements DistinctGenerator {

    private static final long SECOND = 1_000_000L;
    private static final long MONTH = 30 * 86_400L;

    static Lengths of(Making making) {
        long shortest = seconds(making.given().duration("min"));
        long longest = seconds(making.given().duration("max"));
        if (longest < shortest) {
            throw making.refuse("max", "it is shorter than min", "take a longer time");
        }
        boolean numeric = making.type().kind().whole();
        making.needs("PT".length() + Long.toString(longest / 3_600).length() + "H59M59S".length());
        IntegerRange range = new IntegerRange(shortest, longest);
        if (numeric && !range.equals(range.within(NumberForm.range(making.type())))) {
            throw making.refuse(
                    "max", longest + " seconds do not fit " + making.type().sqlName(), "take a shorter time");
        }
        return new Lengths(range, numeric);
    }

    private static long seconds(Span span) {
        return span.months() * MONTH + span.micros() / SECOND;
    }

    @Override
    public void generate(Draw draw, Cell out) {
        write(draw.random().between(seconds.low(), seconds.high()), out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        write(seconds.low() + number, out);
    }

    private void write(long length, Cell out) {
        if (numeric) {
            out.setInteger(length);
            return;
        }
        StringBuilder text = new StringBuilder("PT");
        part(text, length / 3_600, 'H');
        part(text, length / 60 % 60, 'M');
        part(text, length % 60, 'S');
        out.setText(text.length() == 2 ? "PT0S" : text.toString());
    }

    private static void part(StringBuilder text, long count, char unit) {
        if (count > 0) {
            text.append(count).append(unit);
        }
    }

    @Override
    public long capacity() {
        return seconds.size();
    }
}
