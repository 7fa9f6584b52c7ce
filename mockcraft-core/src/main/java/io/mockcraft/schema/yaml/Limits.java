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

    /** Files that one schema is put together from. */
    static final int FILES = 100;

    /** Uses of templates, those inside templates counted as often as they are put in. */
    static final int TEMPLATES = 10_000;

    /** Digits of a number. */
    static final int DIGITS = 1_000;

    private Limits() {}
}
