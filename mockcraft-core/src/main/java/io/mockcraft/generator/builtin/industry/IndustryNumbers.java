package io.mockcraft.generator.builtin.industry;

import io.mockcraft.generator.making.Digits;

/** The check digits of containers and ships. */
final class IndustryNumbers {

    private static final String VALUES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] LETTERS = {
        10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36, 37, 38
    };
    private static final int[] SHIP = {7, 6, 5, 4, 3, 2};

    private IndustryNumbers() {}

    /** ISO 6346: powers of two, modulo 11; ten is written 0. */
    static void container(StringBuilder text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += (c <= '9' ? c - '0' : LETTERS[VALUES.indexOf(c)]) << i;
        }
        Digits.append(text, sum % 11 % 10);
    }

    /** IMO: the last digit of the weighted sum. */
    static void imo(StringBuilder text) {
        Digits.append(text, Digits.weighted(text, SHIP) % 10);
    }
}
