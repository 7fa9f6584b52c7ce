package io.mockcraft.expression.sql;

import io.mockcraft.expression.sql.Token.Kind;
import java.util.List;

/** A place in a list of tokens. */
final class Tokens {

    private final String sql;
    private final List<Token> all;
    private int at;

    Tokens(String sql) {
        this.sql = sql;
        this.all = Lexer.tokens(sql);
    }

    Token peek() {
        return all.get(at);
    }

    Token peek(int ahead) {
        return all.get(Math.min(at + ahead, all.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    boolean atWord(String word) {
        return peek().is(Kind.WORD, word);
    }

    boolean atMark(String mark) {
        return peek().is(Kind.MARK, mark);
    }

    boolean atOperator(String operator) {
        return peek().is(Kind.OPERATOR, operator);
    }

    /** Takes these words if they come next, all of them. */
    boolean takeWords(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(Kind.WORD, words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    boolean takeMark(String mark) {
        boolean here = atMark(mark);
        if (here) {
            at++;
        }
        return here;
    }

    void expectMark(String mark) {
        if (!takeMark(mark)) {
            throw new NotUnderstood("expected " + mark);
        }
    }

    void expectWords(String... words) {
        if (!takeWords(words)) {
            throw new NotUnderstood("expected " + String.join(" ", words));
        }
    }

    String expectName() {
        Token token = next();
        if (!token.isName()) {
            throw new NotUnderstood("expected a name");
        }
        return token.text();
    }

    /** Moves behind the parenthesis that closes the one just before {@code from}. */
    void skipParentheses(int from) {
        at = from;
        int open = 1;
        while (open > 0) {
            Token token = next();
            if (token.kind() == Kind.END) {
                throw new NotUnderstood("parentheses do not match");
            }
            open += token.is(Kind.MARK, "(") ? 1 : token.is(Kind.MARK, ")") ? -1 : 0;
        }
    }

    /** The source between two token positions. */
    String text(int from, int to) {
        return from >= to
                ? ""
                : sql.substring(all.get(from).start(), all.get(to - 1).end());
    }
}
