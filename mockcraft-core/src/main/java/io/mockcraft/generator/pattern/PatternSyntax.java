package io.mockcraft.generator.pattern;

/** Tells what is wrong with a pattern, and where in it. */
public final class PatternSyntax extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    PatternSyntax(String pattern, int position, String reason) {
        super(reason);
        this.reason = "pattern \"" + pattern + "\", character " + (position + 1) + ": " + reason;
    }

    /** The pattern, the place in it, and what is wrong there: a clause for a problem. */
    public String reason() {
        return reason;
    }
}
