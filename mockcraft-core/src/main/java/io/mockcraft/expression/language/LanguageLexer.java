package io.mockcraft.expression.language;

import io.mockcraft.expression.language.LanguageToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts an expression of the schema into tokens. */
final class LanguageLexer {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", "<>");
    private static final String SHORT_SIGNS = "<>+-*/%()[],.!=";

    private final String text;
    private final List<LanguageToken> tokens = new ArrayList<>();
    private int at;

    private LanguageLexer(String text) {
        this.text = text;
    }

    static List<LanguageToken> tokens(String text) {
        LanguageLexer lexer = new LanguageLexer(text);
        while (lexer.at < text.length()) {
            lexer.next(text.charAt(lexer.at));
        }
        lexer.tokens.add(new LanguageToken(Kind.END, "", text.length()));
        return lexer.tokens;
    }

    private void next(char c) {
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '\'' || c == '"') {
            quoted(c, Kind.STRING);
        } else if (c == '`') {
            quoted(c, Kind.QUOTED);
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (Character.isLetter(c) || c == '_') {
            name();
        } else {
            sign(c);
        }
    }

    /** A quote inside is doubled, or has a backslash before it. */
    private void quoted(char quote, Kind kind) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (true) {
            if (at >= text.length()) {
                throw new LanguageMistake(start, "text without an end", "close it with " + quote);
            }
            char c = text.charAt(at++);
            boolean follows = at < text.length() && (text.charAt(at) == quote || c == '\\' && text.charAt(at) == '\\');
            if (follows && (c == quote || c == '\\')) {
                value.append(text.charAt(at++));
            } else if (c == quote) {
                break;
            } else {
                value.append(c);
            }
        }
        tokens.add(new LanguageToken(kind, value.toString(), start));
    }

    private void number() {
        int start = at;
        at = DurationLiteral.end(text, start);
        if (at > start) {
            tokens.add(new LanguageToken(Kind.DURATION, text.substring(start, at), start));
            return;
        }
        digits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            at++;
            digits();
        }
        if (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_')) {
            throw new LanguageMistake(
                    start, "a number that runs into a word", "write numbers as 12 or 12.5, lengths of time as 3d");
        }
        if (at - start > 100) {
            throw new LanguageMistake(start, "a number of more than 100 digits", "write a shorter one");
        }
        tokens.add(new LanguageToken(Kind.NUMBER, text.substring(start, at), start));
    }

    private void digits() {
        while (isDigit(at)) {
            at++;
        }
    }

    private boolean isDigit(int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private void name() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_$".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        tokens.add(new LanguageToken(Kind.NAME, text.substring(start, at), start));
    }

    private void sign(char c) {
        String longSign = LONG_SIGNS.stream()
                .filter(s -> text.startsWith(s, at))
                .findFirst()
                .orElse("");
        if (longSign.isEmpty() && SHORT_SIGNS.indexOf(c) < 0) {
            throw new LanguageMistake(at, "the sign \"" + c + "\" has no meaning here", "");
        }
        String sign = longSign.isEmpty() ? String.valueOf(c) : longSign;
        tokens.add(new LanguageToken(Kind.SIGN, sign, at));
        at += sign.length();
    }
}
