package io.mockcraft.schema.yaml.reading;

/** How much a schema may hold: far more than anybody writes, far less than hurts. */
public final class Limits {

    /** Characters of a file. */
    public static final int CHARACTERS = 1 << 20;

    /** Maps and lists inside each other, aliases followed. */
    public static final int DEPTH = 64;

    /** Maps, lists and scalars, aliases followed. */
    public static final int NODES = 250_000;

    /** Problems reported at once. */
    static final int PROBLEMS = 100;

    /** Files that one schema is put together from. */
    public static final int FILES = 100;

    /** Uses of templates, those inside templates counted as often as they are put in. */
    public static final int TEMPLATES = 10_000;

    /** Digits of a number. */
    public static final int DIGITS = 1_000;

    private Limits() {}
}
