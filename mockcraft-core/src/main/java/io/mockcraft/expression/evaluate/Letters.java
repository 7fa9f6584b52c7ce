package io.mockcraft.expression.evaluate;

import io.mockcraft.expression.value.Unknowable;

/** Upper and lower case, for the alphabets whose letters have not changed for long: JVMs differ on younger ones. */
final class Letters {

    private static final int END_OF_OLD_ALPHABETS = 0x0590;

    private Letters() {}

    /** The mapped text where all locales map it so: those that know only ASCII leave other letters as they are. */
    static Object agreed(String text, String mapped) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127
                    && (text.charAt(i) != mapped.charAt(i) || text.charAt(i) >= END_OF_OLD_ALPHABETS)) {
                return Unknowable.OPAQUE;
            }
        }
        return mapped;
    }

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
