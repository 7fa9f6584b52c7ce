package io.mockcraft.generator.making;

import java.util.function.Predicate;

/** Arithmetic with digits that stand in a text; what is no digit is passed over. */
public final class Digits {

    private Digits() {}

    /** The sum of digits times weights, from the left. */
    public static int weighted(CharSequence text, int... weights) {
        int sum = 0;
        for (int i = 0, place = 0; i < text.length() && place < weights.length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                sum += (c - '0') * weights[place++];
            }
        }
        return sum;
    }

    /** The number that all digits make, modulo another. */
    public static int remainder(CharSequence text, int modulus) {
        long rest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                rest = (rest * 10 + c - '0') % modulus;
            }
        }
        return (int) rest;
    }

    /** Appends a digit. */
    public static void append(StringBuilder text, int digit) {
        text.append((char) ('0' + digit));
    }

    /** Appends a number of two digits. */
    public static void two(StringBuilder text, int number) {
        append(text, number / 10);
        append(text, number % 10);
    }

    /**
     * Appends the first digit with which the text passes, beginning with one that depends on the text: for numbers whose
     * check digit does not always exist. Different texts stay different.
     */
    public static void first(StringBuilder text, Predicate<StringBuilder> passes) {
        int start = remainder(text, 9);
        for (int i = 0; i < 10; i++) {
            append(text, (start + i) % 10);
            if (passes.test(text)) {
                return;
            }
            text.setLength(text.length() - 1);
        }
        append(text, 0);
    }
}
