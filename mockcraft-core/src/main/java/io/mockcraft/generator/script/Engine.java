package io.mockcraft.generator.script;

/** An engine of JavaScript that may be on the class path. */
interface Engine {

    /** The name that programs have in what engines say of them. */
    String PROGRAM = "script";

    /** Its name in schemas. */
    String name();

    /** A room of its own, locked up. */
    Room open(Host host, Setting setting);
}
