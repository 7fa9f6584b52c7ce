package io.mockcraft.constraint;

import io.mockcraft.expression.Operator;
import org.jspecify.annotations.Nullable;

/** Reads hints from LIKE and regular expressions. */
final class TextHints {

    private static final String SPECIAL = "\\.[]{}()*+?^$|";

    private TextHints() {}

    /** The hints of a text that matches the pattern; null when the operator is none that asks for a match. */
    static @Nullable ColumnHints of(Operator operator, String pattern) {
        return switch (operator) {
            case LIKE, LIKE_ANY_CASE -> like(pattern);
            case MATCHES, MATCHES_ANY_CASE -> HintsBuilder.none().regex(pattern).build();
            case STARTS_WITH -> HintsBuilder.none().prefix(pattern).build();
            default -> null;
        };
    }

    private static ColumnHints like(String pattern) {
        String inner = pattern.replaceAll("^%+|%+$", "");
        boolean plain = inner.chars().noneMatch(c -> c == '%' || c == '_' || c == '\\') && !inner.isEmpty();
        boolean open = pattern.endsWith("%");
        if (plain && !pattern.startsWith("%")) {
            return open
                    ? HintsBuilder.none().prefix(inner).build()
                    : HintsBuilder.none().allowed(java.util.List.of(inner)).build();
        }
        if (plain && !open) {
            return HintsBuilder.none().suffix(inner).build();
        }
        return HintsBuilder.none().regex(regex(pattern)).build();
    }

    private static String regex(String like) {
        StringBuilder regex = new StringBuilder("^");
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            if (c == '\\' && i + 1 < like.length()) {
                literal(like.charAt(++i), regex);
            } else if (c == '%') {
                regex.append(".*");
            } else if (c == '_') {
                regex.append('.');
            } else {
                literal(c, regex);
            }
        }
        return regex.append('$').toString();
    }

    /** The regular expression that finds the text as it stands. */
    static String literal(String text) {
        StringBuilder regex = new StringBuilder();
        text.chars().forEach(c -> literal((char) c, regex));
        return regex.toString();
    }

    private static void literal(char c, StringBuilder regex) {
        regex.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
}
