package io.mockcraft.expression.evaluate;

/** Upper and lower case, for the alphabets whose letters have not changed for long: JVMs differ on younger ones. */
final class Letters {

    private static final int END_OF_OLD_ALPHABETS = 0x0590;

    private Letters() {}

    static String lower(String text) {
        return map(text, false);
    }

    static String upper(String text) {
        return map(text, true);
    }

    private static String map(String text, boolean upper) {
        StringBuilder mapped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char to = c >= END_OF_OLD_ALPHABETS ? c : upper ? Character.toUpperCase(c) : Character.toLowerCase(c);
            if (to != c && mapped == null) {
                mapped = new StringBuilder(text);
            }
            if (mapped != null) {
                mapped.setCharAt(i, to);
            }
        }
        return mapped == null ? text : mapped.toString();
    }
}
