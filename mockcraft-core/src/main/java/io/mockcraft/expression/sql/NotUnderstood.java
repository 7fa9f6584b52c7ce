package io.mockcraft.expression.sql;

/** Ends the reading of a part; the enclosing parentheses, or the whole, become opaque. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
        super(message, null, false, false);
    }
}
