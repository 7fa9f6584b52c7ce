package io.mockcraft.expression.language;

/** A mistake in an expression of the schema. */
final class LanguageMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int at;
    private final String reason;
    private final String remedy;

    LanguageMistake(int at, String reason, String remedy) {
        super(reason, null, false, false);
        this.at = at;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** Where in the text, from 0. */
    int at() {
        return at;
    }

    String reason() {
        return reason;
    }

    String remedy() {
        return remedy;
    }
}
