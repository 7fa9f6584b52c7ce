package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.making.Digits;

/** The check digits of personal numbers in western and central Europe. */
final class EuropeIds {

    private static final int[] AUSTRIA = {3, 7, 9, 5, 8, 4, 2, 1, 6};

    private EuropeIds() {}

    static void france(StringBuilder text) {
        Digits.two(text, 97 - Digits.remainder(text, 97));
    }

    static void spain(StringBuilder text) {
        text.append("TRWAGMYFPDXBNJZSQVHLCKE".charAt(Digits.remainder(text, 23)));
    }

    /** The eleven test: weights 9 to 2; the last digit counts minus one. */
    static void netherlands(StringBuilder text) {
        Digits.first(text, t -> eleven(t) != 10);
        Digits.append(text, eleven(text));
    }

    private static int eleven(StringBuilder text) {
        return Digits.weighted(text, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    }

    static void belgium(StringBuilder text) {
        int check = 97 - Digits.remainder(text, 97);
        Digits.two(text.append('.'), check);
    }

    static void poland(StringBuilder text) {
        Digits.append(text, (10 - Digits.weighted(text, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3) % 10) % 10);
    }

    static void portugal(StringBuilder text) {
        int check = 11 - Digits.weighted(text, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        Digits.append(text, check > 9 ? 0 : check);
    }

    /** Serial of three digits, check digit, date of birth; a serial without a check digit is not given out. */
    static void austria(StringBuilder text) {
        String date = text.substring(2);
        text.setLength(2);
        Digits.first(text, t -> Digits.weighted(t + date, AUSTRIA) % 11 != 10);
        Digits.append(text, Digits.weighted(text + date, AUSTRIA) % 11);
        text.append(date);
    }

    /** As EAN-13. */
    static void switzerland(StringBuilder text) {
        int sum = Digits.weighted(text, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3);
        Digits.append(text, (10 - sum % 10) % 10);
    }
}
