package io.mockcraft.expression.language;

import io.mockcraft.expression.language.LanguageToken.Kind;
import java.util.List;

/** The tokens of an expression, taken one by one; counts what is bounded. */
final class LanguageTokens {

    private static final int MOST_DEPTH = 60;
    private static final int MOST_OPERATORS = 300;

    private final List<LanguageToken> tokens;
    private int at;
    private int depth;
    private int operators;

    LanguageTokens(String text) {
        this.tokens = LanguageLexer.tokens(text);
    }

    LanguageToken peek() {
        return tokens.get(at);
    }

    /** The token behind the next one. */
    LanguageToken second() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    LanguageToken next() {
        return tokens.get(at++);
    }

    boolean take(String sign) {
        boolean here = peek().isSign(sign);
        at += here ? 1 : 0;
        return here;
    }

    boolean takeWord(String word) {
        boolean here = peek().isWord(word);
        at += here ? 1 : 0;
        return here;
    }

    boolean takeEither(String word, String sign) {
        return takeWord(word) || take(sign);
    }

    void require(String sign) {
        if (!take(sign)) {
            throw unexpected("\"" + sign + "\"");
        }
    }

    LanguageMistake unexpected(String wanted) {
        String remedy =
                peek().isSign("=") ? "write == to compare" : peek().isWord("is") ? "write == null or != null" : "";
        return new LanguageMistake(peek().at(), "expected " + wanted + ", found " + peek().shown(), remedy);
    }

    void deeper() {
        if (++depth > MOST_DEPTH) {
            throw new LanguageMistake(
                    peek().at(), "nested more than " + MOST_DEPTH + " deep", "split it over several columns");
        }
    }

    void back() {
        depth--;
    }

    /** The next token, an operator between two operands. */
    LanguageToken operator() {
        if (++operators > MOST_OPERATORS) {
            throw new LanguageMistake(
                    peek().at(), "more than " + MOST_OPERATORS + " operators", "split it over several columns");
        }
        return next();
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }
}
