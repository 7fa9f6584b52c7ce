package io.mockcraft.generator.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The last of what a program writes on stderr; thread-safe. */
final class Tail {

    private static final int KEPT = 1_000;
    private static final int PIECE = 4_096;

    private final StringBuilder text = new StringBuilder();

    /** Reads all there is, so that the program never waits for a reader. */
    void read(InputStream in) {
        byte[] piece = new byte[PIECE];
        try (in) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                add(new String(piece, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException ended) {
            add("");
        }
    }

    private synchronized void add(String piece) {
        text.append(piece);
        if (text.length() > KEPT) {
            text.delete(0, text.length() - KEPT);
        }
    }

    /** For a message; empty when nothing was written. */
    synchronized String said() {
        String said = text.toString().strip();
        return said.isEmpty() ? "" : "; it says: " + said;
    }
}
