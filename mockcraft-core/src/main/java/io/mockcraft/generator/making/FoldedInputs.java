package io.mockcraft.generator.making;

import io.mockcraft.generator.format.AsciiFold;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;

/** The words of the row's inputs in lower-case ASCII. */
public final class FoldedInputs {

    private FoldedInputs() {}

    /** The inputs' words with {@code joiner} between them; where nothing is left of them, another phrase. */
    public static Phrase or(Phrase otherwise, char joiner) {
        return (draw, out) -> {
            int start = out.length();
            for (int i = 0; i < draw.inputs(); i++) {
                append(draw.input(i), joiner, start, out);
            }
            if (out.length() == start) {
                otherwise.append(draw, out);
            }
        };
    }

    private static void append(Cell cell, char joiner, int start, StringBuilder out) {
        if (cell.isNull()) {
            return;
        }
        int before = out.length();
        if (before > start) {
            out.append(joiner);
        }
        int words = out.length();
        AsciiFold.append(out, cell.kind() == CellKind.TEXT ? cell.text() : cell.toString(), joiner);
        if (out.length() == words) {
            out.setLength(before);
        }
    }
}
