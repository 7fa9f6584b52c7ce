package io.mockcraft.generator.pattern;

/** Tells what is wrong with a pattern, and where in it. */
public final class PatternSyntax extends Exception {

    private static final long serialVersionUID = 1L;

    PatternSyntax(String pattern, int position, String reason) {
        super("pattern \"" + pattern + "\", character " + (position + 1) + ": " + reason);
    }
}
