package io.mockcraft.generator.builtin.number;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.making.Making;
import io.mockcraft.row.Cell;

/**
 * True with a probability.
 *
 * @param probability from 0 to 1
 * @param form how it is written
 */
record Flags(double probability, Form form) implements DistinctGenerator {

    /** How a flag is written for a column's type. */
    enum Form {
        FLAG,
        NUMBER,
        WORD,
        LETTER
    }

    static Flags of(Making making) {
        Form form = switch (making.type().kind()) {
            case SMALLINT, INTEGER, BIGINT, DECIMAL -> Form.NUMBER;
            case TEXT, CHAR -> making.length() < "false".length() ? Form.LETTER : Form.WORD;
            default -> Form.FLAG;
        };
        return new Flags(making.given().decimal("probability").doubleValue(), form);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        write(draw.random().chance(probability), out);
    }

    @Override
    public long capacity() {
        return 2;
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        write(number == 1, out);
    }

    private void write(boolean value, Cell out) {
        switch (form) {
            case FLAG -> out.setBoolean(value);
            case NUMBER -> out.setInteger(value ? 1 : 0);
            case WORD -> out.setText(value ? "true" : "false");
            case LETTER -> out.setText(value ? "t" : "f");
        }
    }
}
