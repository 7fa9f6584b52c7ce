package io.mockcraft.generator.builtin.person;

/** The check letter of an Italian fiscal code: other values for characters in odd places. */
final class FiscalCodes {

    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private FiscalCodes() {}

    static void complete(StringBuilder text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c <= '9' ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ODD[value] : value;
        }
        text.append((char) ('A' + sum % 26));
    }
}
