package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.making.Digits;

/** The check digits of personal numbers in the north of Europe. */
final class NordicIds {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private NordicIds() {}

    static void sweden(StringBuilder text) {
        NationalIds.luhn(text);
    }

    /** Two digits modulo 11; serials without them are not given out. */
    static void norway(StringBuilder text) {
        Digits.first(text, NordicIds::valid);
        Digits.append(text, eleven(text, FIRST));
        Digits.append(text, eleven(text, SECOND));
    }

    private static boolean valid(StringBuilder text) {
        int first = eleven(text, FIRST);
        return first != 10 && eleven(text + Integer.toString(first), SECOND) != 10;
    }

    private static int eleven(CharSequence text, int[] weights) {
        return (11 - Digits.weighted(text, weights) % 11) % 11;
    }

    /** Date and serial as one number, modulo 31. */
    static void finland(StringBuilder text) {
        text.append("0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Digits.remainder(text, 31)));
    }
}
