package io.mockcraft.store.sql.ledger.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over text line by line. */
final class Lines {

    private final byte[] text;
    private int at;

    Lines(byte[] text) {
        this.text = text;
    }

    boolean more() {
        return at < text.length;
    }

    /** The next line, without its end. */
    String next() {
        return new String(next(1), StandardCharsets.UTF_8).stripTrailing();
    }

    /** So many lines, with their ends; fewer where the text ends. */
    byte[] next(int count) {
        int from = at;
        for (int left = count; left > 0 && at < text.length; at++) {
            if (text[at] == '\n') {
                left--;
            }
        }
        return Arrays.copyOfRange(text, from, at);
    }
}
