package io.mockcraft.generator.script;

/**
 * An engine of JavaScript that is on the class path.
 *
 * @param name its name in schemas
 * @param rooms makes its rooms
 */
record Engine(String name, Rooming rooms) {

    /** The name that programs have in what engines say of them. */
    static final String PROGRAM = "script";

    /** Makes rooms of one engine, locked up. */
    @FunctionalInterface
    interface Rooming {
        Room open(Host host, Setting setting);
    }

    /**
     * A room of its own, locked up.
     *
     * @throws EngineFailure when the engine does not work
     */
    Room open(Host host, Setting setting) {
        return EngineFailure.told(name, () -> rooms.open(host, setting));
    }
}
