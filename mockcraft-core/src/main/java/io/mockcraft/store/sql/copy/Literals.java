package io.mockcraft.store.sql.copy;

import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;

/** How literals hold other values' texts. */
final class Literals {

    private Literals() {}

    /** {@code "…"}, quotes and backslashes with a backslash before them. */
    static void quoteInArray(Bytes text, Bytes out) {
        quote(text, (byte) '\\', out);
    }

    /** {@code "…"}, quotes doubled, backslashes too. */
    static void quoteInRow(Bytes text, Bytes out) {
        quote(text, (byte) 0, out);
    }

    /** A literal that the user wrote out. */
    static String given(Cell value) {
        if (value.kind() != CellKind.TEXT) {
            throw new MockCraftBug("an array or composite column got a cell of kind " + value.kind());
        }
        return value.text();
    }

    private static void quote(Bytes text, byte before, Bytes out) {
        out.put('"');
        byte[] bytes = text.array();
        for (int i = 0; i < text.size(); i++) {
            byte b = bytes[i];
            if (b == '"' || b == '\\') {
                out.put(before == 0 ? b : before);
            }
            out.put(b);
        }
        out.put('"');
    }
}
