package io.mockcraft.expression.sql;

import io.mockcraft.expression.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts SQL into tokens. */
final class Lexer {

    private static final String OPERATOR_SIGNS = "+-*/<>=~!@#%^&|`?";
    private static final String LETTING_SIGNS_FOLLOW = "~!@#%^&|`?";

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String sql) {
        this.sql = sql;
    }

    static List<Token> tokens(String sql) {
        Lexer lexer = new Lexer(sql);
        while (lexer.skipBlanks()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Kind.END, "", sql.length(), sql.length()));
        return lexer.tokens;
    }

    private boolean skipBlanks() {
        while (at < sql.length()) {
            if (Character.isWhitespace(sql.charAt(at))) {
                at++;
            } else if (sql.startsWith("--", at)) {
                at = endOr(sql.indexOf('\n', at));
            } else if (sql.startsWith("/*", at)) {
                at = closing("*/", at + 2);
            } else {
                return true;
            }
        }
        return false;
    }

    private int endOr(int position) {
        return position < 0 ? sql.length() : position;
    }

    private int closing(String end, int from) {
        int found = sql.indexOf(end, from);
        if (found < 0) {
            throw new NotUnderstood("no " + end);
        }
        return found + end.length();
    }

    private void next() {
        char c = sql.charAt(at);
        if (c == '\'') {
            string(at, at + 1, false, Kind.STRING);
        } else if (c == '"') {
            quotedName();
        } else if (isDigit(c) || c == '.' && isDigit(peek(1))) {
            number();
        } else if (isNameStart(c)) {
            word(c);
        } else if (c == '$') {
            dollarString();
        } else {
            sign(c);
        }
    }

    private char peek(int ahead) {
        return at + ahead < sql.length() ? sql.charAt(at + ahead) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }

    private void word(char c) {
        if (peek(1) == '\'' && "eEbB".indexOf(c) >= 0) {
            boolean bits = c == 'b' || c == 'B';
            string(at, at + 2, !bits, bits ? Kind.BITS : Kind.STRING);
            return;
        }
        if (peek(1) == '\'' && "xXnN".indexOf(c) >= 0
                || peek(1) == '&' && "uU".indexOf(c) >= 0 && "'\"".indexOf(peek(2)) >= 0) {
            throw new NotUnderstood("a string of a rare kind");
        }
        int start = at;
        while (at < sql.length() && (isNameStart(sql.charAt(at)) || isDigit(sql.charAt(at)) || sql.charAt(at) == '$')) {
            at++;
        }
        add(Kind.WORD, sql.substring(start, at).toLowerCase(Locale.ROOT), start);
    }

    private void string(int start, int from, boolean escapes, Kind kind) {
        StringBuilder text = new StringBuilder();
        at = from;
        while (true) {
            if (at >= sql.length()) {
                throw new NotUnderstood("a string without an end");
            }
            char c = sql.charAt(at++);
            if (c == '\'' && peek(0) == '\'') {
                at++;
                text.append(c);
            } else if (c == '\'') {
                break;
            } else if (c == '\\' && escapes) {
                at = Escapes.append(sql, at, text);
            } else {
                text.append(c);
            }
        }
        add(kind, text.toString(), start);
    }

    private void dollarString() {
        int start = at;
        int tagEnd = sql.indexOf('$', at + 1);
        if (tagEnd < 0) {
            throw new NotUnderstood("a parameter");
        }
        String tag = sql.substring(at, tagEnd + 1);
        at = closing(tag, tagEnd + 1);
        add(Kind.STRING, sql.substring(tagEnd + 1, at - tag.length()), start);
    }

    private void quotedName() {
        int start = at;
        int end = at + 1;
        while (true) {
            end = closing("\"", end);
            if (end >= sql.length() || sql.charAt(end) != '"') {
                break;
            }
            end++;
        }
        at = end;
        add(Kind.QUOTED, sql.substring(start + 1, end - 1).replace("\"\"", "\""), start);
    }

    private void number() {
        int start = at;
        digits();
        if (peek(0) == '.') {
            at++;
            digits();
        }
        if ((peek(0) == 'e' || peek(0) == 'E') && (isDigit(peek(1)) || isDigit(peek(2)))) {
            at += 2;
            digits();
        }
        if (isNameStart(peek(0))) {
            throw new NotUnderstood("a number that runs into a word");
        }
        add(Kind.NUMBER, sql.substring(start, at), start);
    }

    private void digits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private void sign(char c) {
        int start = at;
        if (c == ':' && peek(1) == ':') {
            at += 2;
        } else if ("()[],.:".indexOf(c) >= 0) {
            at++;
        } else if (OPERATOR_SIGNS.indexOf(c) >= 0) {
            operator();
            return;
        } else {
            throw new NotUnderstood("the sign " + c);
        }
        add(Kind.MARK, sql.substring(start, at), start);
    }

    /** PostgreSQL's rule: an operator of several signs ends in + or - only if it holds one of the rarer signs. */
    private void operator() {
        int start = at;
        boolean rare = false;
        while (OPERATOR_SIGNS.indexOf(peek(0)) >= 0 && peek(0) != '\0') {
            rare |= LETTING_SIGNS_FOLLOW.indexOf(peek(0)) >= 0;
            at++;
        }
        while (at - start > 1 && !rare && "+-".indexOf(sql.charAt(at - 1)) >= 0) {
            at--;
        }
        add(Kind.OPERATOR, sql.substring(start, at), start);
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, start, at));
    }
}
