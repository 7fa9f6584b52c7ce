package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.making.Digits;

/** The check digits of personal numbers outside Europe. */
final class WorldIds {

    private static final int[] CHINA = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private WorldIds() {}

    static void canada(StringBuilder text) {
        NationalIds.luhn(text);
    }

    /** Modulo 11; numbers without a check digit are not given out. */
    static void australia(StringBuilder text) {
        Digits.first(text, t -> Digits.weighted(t, 1, 4, 3, 7, 5, 8, 6, 9) % 11 != 10);
        Digits.append(text, Digits.weighted(text, 1, 4, 3, 7, 5, 8, 6, 9) % 11);
    }

    /** Two digits modulo 11 of a person's number in Brazil. */
    static void person(StringBuilder text) {
        int first = eleven(Digits.weighted(text, 10, 9, 8, 7, 6, 5, 4, 3, 2));
        Digits.append(text.append('-'), first);
        Digits.append(text, eleven(Digits.weighted(text, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2)));
    }

    /** The same of a company's. */
    static void company(StringBuilder text) {
        int first = eleven(Digits.weighted(text, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2));
        Digits.append(text.append('-'), first);
        Digits.append(text, eleven(Digits.weighted(text, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)));
    }

    private static int eleven(int sum) {
        return sum % 11 < 2 ? 0 : 11 - sum % 11;
    }

    static void india(StringBuilder text) {
        Digits.append(text, Verhoeff.digit(text));
    }

    /** ISO 7064 MOD 11-2. */
    static void china(StringBuilder text) {
        text.append("10X98765432".charAt(Digits.weighted(text, CHINA) % 11));
    }
}
