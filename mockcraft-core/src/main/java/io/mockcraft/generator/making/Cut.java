package io.mockcraft.generator.making;

/** Shortens text; never inside a surrogate pair, and never leaving a blank at the end. */
final class Cut {

    private Cut() {}

    static String to(String text, int length) {
        return text.length() <= length ? text : text.substring(0, end(text, length));
    }

    static void to(StringBuilder text, int length) {
        if (text.length() > length) {
            text.setLength(end(text, Math.max(0, length)));
        }
    }

    private static int end(CharSequence text, int length) {
        int end = length;
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLoose(char c) {
        return c == ' ' || c == '-' || c == '.' || c == ',' || c == '_';
    }
}
