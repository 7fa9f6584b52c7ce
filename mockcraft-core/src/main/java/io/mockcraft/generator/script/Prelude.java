package io.mockcraft.generator.script;

import io.mockcraft.problem.MockCraftBug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The script of our own that locks a room up and calls what users write: {@code prelude.js}. */
final class Prelude {

    static final String NAME = "prelude.js";

    private Prelude() {}

    /** An expression that is a function of the host's functions and the {@link Setting}, which returns the caller. */
    static String text() {
        try (InputStream in = Prelude.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new MockCraftBug("no " + NAME);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MockCraftBug("unreadable " + NAME + ": " + e);
        }
    }
}
