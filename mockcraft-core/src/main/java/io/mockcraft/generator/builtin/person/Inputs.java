package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.words.Phrase;
import io.mockcraft.row.Cell;

/** The values of the row's inputs as they are. */
final class Inputs {

    private Inputs() {}

    /** The inputs with blanks between them, nulls left out; where nothing is left, another phrase. */
    static Phrase or(Phrase otherwise) {
        return (draw, out) -> {
            int start = out.length();
            for (int i = 0; i < draw.inputs(); i++) {
                append(draw.input(i), start, out);
            }
            if (out.length() == start) {
                otherwise.append(draw, out);
            }
        };
    }

    private static void append(Cell cell, int start, StringBuilder out) {
        if (!cell.isNull()) {
            out.append(out.length() > start ? " " : "").append(cell);
        }
    }
}
