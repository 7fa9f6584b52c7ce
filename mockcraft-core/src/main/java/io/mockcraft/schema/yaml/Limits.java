package io.mockcraft.schema.yaml;

/** How much a schema may hold: far more than anybody writes, far less than hurts. */
final class Limits {

    /** Characters of a file. */
    static final int CHARACTERS = 1 << 20;

    /** Maps and lists inside each other, aliases followed. */
    static final int DEPTH = 64;

    /** Maps, lists and scalars, aliases followed. */
    static final int NODES = 250_000;

    /** Problems reported at once. */
    static final int PROBLEMS = 100;

    /** Digits of a number. */
    static final int DIGITS = 1_000;

    private Limits() {}
}
