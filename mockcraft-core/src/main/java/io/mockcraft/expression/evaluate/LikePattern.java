package io.mockcraft.expression.evaluate;

import io.mockcraft.expression.value.Unknowable;

/** A LIKE pattern, in which {@code %} stands for any text and {@code _} for one character. */
final class LikePattern {

    private static final int ANY_TEXT = -1;
    private static final int ANY_ONE = -2;

    private final int[] pattern;
    private final boolean ignoreCase;

    private LikePattern(int[] pattern, boolean ignoreCase) {
        this.pattern = pattern;
        this.ignoreCase = ignoreCase;
    }

    static TextTest of(String pattern, boolean ignoreCase) {
        int[] signs =
                (ignoreCase ? Letters.lower(pattern) : pattern).codePoints().toArray();
        int[] compiled = new int[signs.length];
        int length = 0;
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] == '\\' && ++i == signs.length) {
                return text -> Unknowable.ERROR;
            }
            boolean escaped = i > 0 && signs[i - 1] == '\\' && escapes(signs, i - 1);
            compiled[length++] = escaped ? signs[i] : meaning(signs[i]);
        }
        return new LikePattern(java.util.Arrays.copyOf(compiled, length), ignoreCase)::matches;
    }

    /** Whether the backslash here is one that escapes: an odd one in its row. */
    private static boolean escapes(int[] signs, int at) {
        int first = at;
        while (first > 0 && signs[first - 1] == '\\') {
            first--;
        }
        return (at - first) % 2 == 0;
    }

    private static int meaning(int sign) {
        return sign == '%' ? ANY_TEXT : sign == '_' ? ANY_ONE : sign;
    }

    private boolean matches(String original) {
        String text = ignoreCase ? Letters.lower(original) : original;
        int at = 0;
        int p = 0;
        int retryText = -1;
        int retryPattern = -1;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (p < pattern.length && pattern[p] == ANY_TEXT) {
                retryPattern = ++p;
                retryText = at;
            } else if (p < pattern.length && (pattern[p] == c || pattern[p] == ANY_ONE)) {
                p++;
                at += Character.charCount(c);
            } else if (retryPattern >= 0) {
                p = retryPattern;
                retryText += Character.charCount(text.codePointAt(retryText));
                at = retryText;
            } else {
                return false;
            }
        }
        while (p < pattern.length && pattern[p] == ANY_TEXT) {
            p++;
        }
        return p == pattern.length;
    }
}
