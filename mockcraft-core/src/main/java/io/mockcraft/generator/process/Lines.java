package io.mockcraft.generator.process;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a program's answers line by line, none of them longer than a limit. */
final class Lines {

    private static final int LONGEST = 1 << 20;

    private final InputStream in;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * The next line without its end; null at the end.
     *
     * @throws ProcessFailure when it is too long
     */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            int read = in.read();
            if (read < 0) {
                return line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
            } else if (read == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            } else if (line.size() == LONGEST) {
                throw new ProcessFailure("wrote a line of more than " + LONGEST + " bytes");
            }
            line.write(read);
        }
    }

    /** Whether more was written than was read. */
    boolean more() throws IOException {
        return in.available() > 0;
    }
}
