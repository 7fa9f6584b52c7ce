package io.mockcraft.expression.value;

/** The order of texts, as far as all collations agree on it. */
final class TextOrder {

    private TextOrder() {}

    /**
     * Negative, 0 or positive, or {@link Ordering#OPAQUE} when collations may differ: they agree on equal texts, on a text
     * and its beginning, and on ASCII digits before letters of one case.
     */
    static int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int i = 0;
        while (i < shorter && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (i == shorter) {
            return Integer.compare(a.length(), b.length());
        }
        boolean agreed = only(a, 'a', 'z') && only(b, 'a', 'z') || only(a, 'A', 'Z') && only(b, 'A', 'Z');
        return agreed ? Character.compare(a.charAt(i), b.charAt(i)) : Ordering.OPAQUE;
    }

    /** Digits, and letters of one case only. */
    private static boolean only(String text, char first, char last) {
        return text.chars().allMatch(c -> isDigit(c) || c >= first && c <= last);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
