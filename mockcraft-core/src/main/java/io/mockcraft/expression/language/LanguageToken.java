package io.mockcraft.expression.language;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text the name, the number, the string without its quotes, or the sign
 * @param at where it begins, from 0
 */
record LanguageToken(Kind kind, String text, int at) {

    enum Kind {
        NAME,
        /** A name in backquotes, never a word of the language. */
        QUOTED,
        NUMBER,
        /** A length of time such as 3d. */
        DURATION,
        STRING,
        SIGN,
        END
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }

    /** How an error names it. */
    String shown() {
        return kind == Kind.END ? "the end" : "\"" + (text.length() > 30 ? text.substring(0, 30) + "…" : text) + "\"";
    }
}
