package io.mockcraft.generator.script;

import io.mockcraft.shipped.Shipped;
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
        String parts =
                PARTS.stream().map(name -> Shipped.text(Prelude.class, name)).collect(Collectors.joining("\n"));
        return "(function (global) {\n'use strict';\n" + parts + "\nreturn room;\n})(this)";
    }
}
