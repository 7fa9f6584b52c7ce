package io.mockcraft.generator.script;

import io.mockcraft.problem.MockCraftBug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The script of our own that locks a room up and calls what users write. Its parts are files beside this class, in ECMAScript 5,
 * because Nashorn and Rhino read it, too.
 */
final class Prelude {

    static final String NAME = "prelude";

    private static final List<String> PARTS = List.of("tools.js", "lock.js", "machine.js", "chances.js", "room.js");

    private Prelude() {}

    /** An expression that is a function of the host's functions and the {@link Setting}, which returns the caller. */
    static String text() {
        String parts = PARTS.stream().map(Prelude::part).collect(Collectors.joining("\n"));
        return "(function (global) {\n'use strict';\n" + parts + "\nreturn room;\n})(this)";
    }

    private static String part(String name) {
        try (InputStream in = Prelude.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MockCraftBug("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MockCraftBug("unreadable " + name + ": " + e);
        }
    }
}
