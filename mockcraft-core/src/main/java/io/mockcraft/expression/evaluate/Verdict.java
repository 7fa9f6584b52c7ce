package io.mockcraft.expression.evaluate;

/** What a condition says of a row. */
public enum Verdict {
    TRUE,
    FALSE,
    /** SQL's unknown: a null decides; a CHECK lets it pass, a WHERE does not. */
    NULL,
    /** A part that is not understood decides. */
    UNKNOWABLE,
    /** The database would refuse to evaluate it: a CHECK then refuses the row. */
    ERROR;

    /** Whether a CHECK of this outcome surely refuses the row. */
    public boolean refuses() {
        return this == FALSE || this == ERROR;
    }
}
