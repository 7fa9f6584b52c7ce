package io.mockcraft.expression.evaluate;

import org.jspecify.annotations.Nullable;

/** Carries PostgreSQL's advanced regular expressions over to Java's. */
final class RegexTranslation {

    private final String regex;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private RegexTranslation(String regex) {
        this.regex = regex;
    }

    /** The same expression for Java; null when it has no equal there. */
    static @Nullable String toJava(String regex) {
        if (regex.startsWith("***") || regex.startsWith("(?") && regex.matches("(?s)\\(\\?[^:=!<>]*[bceqmnpqstwx].*")) {
            return null;
        }
        try {
            return new RegexTranslation(regex).translate();
        } catch (IndexOutOfBoundsException unfinished) {
            return null;
        }
    }

    private String translate() {
        while (at < regex.length()) {
            char c = regex.charAt(at++);
            switch (c) {
                case '^' -> out.append("\\A");
                case '$' -> out.append("\\z");
                case '\\' -> escape();
                case '[' -> bracket();
                case '{' -> brace();
                case '}' -> out.append("\\}");
                case '*', '+', '?' -> repeat(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** {@code a++} is possessive in Java and an error in PostgreSQL. */
    private void repeat(char c) {
        if (at < regex.length() && regex.charAt(at) == '+') {
            throw new IndexOutOfBoundsException();
        }
        out.append(c);
    }

    private void brace() {
        int end = regex.indexOf('}', at);
        String count = end < 0 ? "" : regex.substring(at, end);
        if (!count.matches("[0-9]{1,3}(,([0-9]{1,3})?)?")) {
            out.append("\\{");
            return;
        }
        out.append('{').append(count);
        at = end + 1;
        repeat('}');
    }

    private void escape() {
        char c = regex.charAt(at++);
        switch (c) {
            case 'm' -> out.append("\\b(?=\\w)");
            case 'M' -> out.append("\\b(?<=\\w)");
            case 'y' -> out.append("\\b");
            case 'Y' -> out.append("\\B");
            case 'A' -> out.append("\\A");
            case 'Z' -> out.append("\\z");
            case 'd', 'D', 's', 'S', 'w', 'W', 'n', 't', 'r', 'f' ->
                out.append('\\').append(c);
            default -> literalOrReference(c);
        }
    }

    private void literalOrReference(char c) {
        if (c >= '1' && c <= '9') {
            out.append('\\').append(c);
        } else if (Character.isLetterOrDigit(c)) {
            throw new IndexOutOfBoundsException();
        } else {
            out.append('\\').append(c);
        }
    }

    private void bracket() {
        if (regex.startsWith("[:<:]]", at) || regex.startsWith("[:>:]]", at)) {
            out.append(regex.charAt(at + 2) == '<' ? "\\b(?=\\w)" : "\\b(?<=\\w)");
            at += 6;
            return;
        }
        out.append('[');
        if (regex.charAt(at) == '^') {
            out.append('^');
            at++;
        }
        boolean first = true;
        while (first || regex.charAt(at) != ']') {
            member();
            first = false;
        }
        at++;
        out.append(']');
    }

    private void member() {
        char c = regex.charAt(at++);
        if (c == '[' && regex.charAt(at) == ':') {
            int end = regex.indexOf(":]", at);
            out.append(named(regex.substring(at + 1, end)));
            at = end + 2;
        } else if (c == '[' && (regex.charAt(at) == '.' || regex.charAt(at) == '=')) {
            throw new IndexOutOfBoundsException();
        } else if (c == '\\') {
            escape();
        } else if ("[]&^~#".indexOf(c) >= 0) {
            out.append('\\').append(c);
        } else {
            out.append(c);
        }
    }

    private static String named(String name) {
        return switch (name) {
            case "alpha" -> "\\p{IsAlphabetic}";
            case "digit" -> "0-9";
            case "alnum" -> "\\p{IsAlphabetic}0-9";
            case "upper" -> "\\p{Lu}";
            case "lower" -> "\\p{Ll}";
            case "space" -> "\\s";
            case "punct" -> "\\p{Punct}";
            case "xdigit" -> "0-9a-fA-F";
            case "blank" -> " \\t";
            case "word" -> "\\w";
            default -> throw new IndexOutOfBoundsException();
        };
    }
}
