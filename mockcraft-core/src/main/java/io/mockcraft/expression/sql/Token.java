package io.mockcraft.expression.sql;

/**
 * A word of SQL.
 *
 * @param kind what it is
 * @param text a name folded as SQL folds it, a string without its quotes, or the symbol
 * @param start where it begins in the source
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        /** An unquoted word: a name or a keyword, in lower case. */
        WORD,
        /** A name in double quotes, never a keyword. */
        QUOTED,
        NUMBER,
        STRING,
        /** {@code B'…'}: a string of bits. */
        BITS,
        OPERATOR,
        /** One of {@code ( ) [ ] , . : ::}. */
        MARK,
        END
    }

    boolean is(Kind wanted, String value) {
        return kind == wanted && text.equals(value);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
