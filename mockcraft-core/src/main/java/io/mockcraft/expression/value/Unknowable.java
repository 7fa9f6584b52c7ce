package io.mockcraft.expression.value;

/** What stands for a value that is neither known nor null. */
public enum Unknowable {
    /** Its computation is not understood: it may be anything. */
    OPAQUE,
    /** The database would refuse to compute it: a division by zero, a text that is no number. */
    ERROR;
}
