package io.mockcraft.expression.evaluate;

import io.mockcraft.expression.value.Unknowable;

/** Patterns with an escape sign of their own, and SIMILAR TO. */
final class LikeEscapes {

    private LikeEscapes() {}

    /** The LIKE pattern with backslash as its escape. */
    static Object like(String pattern, String escape) {
        if (escape.length() > 1) {
            return Unknowable.ERROR;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (escape.indexOf(c) >= 0 && i + 1 < pattern.length()) {
                out.append('\\').append(pattern.charAt(++i));
            } else {
                out.append(c == '\\' ? "\\\\" : String.valueOf(c));
            }
        }
        return out.toString();
    }

    /** The regular expression that matches what SIMILAR TO matches. */
    static Object similar(String pattern, String escape) {
        StringBuilder out = new StringBuilder("^(?:");
        boolean bracket = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (escape.indexOf(c) >= 0 && i + 1 < pattern.length()) {
                out.append('\\').append(pattern.charAt(++i));
            } else if (bracket) {
                bracket = c != ']';
                out.append(c == '\\' ? "\\\\" : String.valueOf(c));
            } else {
                bracket = c == '[';
                out.append(outside(c));
            }
        }
        return out.append(")$").toString();
    }

    private static String outside(char c) {
        return switch (c) {
            case '%' -> ".*";
            case '_' -> ".";
            case '(' -> "(?:";
            case '\\', '.', '^', '$' -> "\\" + c;
            default -> String.valueOf(c);
        };
    }
}
