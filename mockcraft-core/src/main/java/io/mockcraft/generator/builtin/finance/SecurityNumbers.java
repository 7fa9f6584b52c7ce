package io.mockcraft.generator.builtin.finance;

import io.mockcraft.generator.making.Digits;

/** The check digits of securities and of those who issue them; letters count from A, which is 10. */
final class SecurityNumbers {

    private static final int[] SEDOL = {1, 3, 1, 7, 3, 9};

    private SecurityNumbers() {}

    /** ISIN: Luhn over the digits that letters stand for. */
    static void isin(StringBuilder text) {
        int sum = 0;
        boolean twice = true;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value = value(text.charAt(i));
            sum += doubled(value % 10, twice);
            if (value > 9) {
                sum += doubled(value / 10, !twice);
                twice = !twice;
            }
            twice = !twice;
        }
        Digits.append(text, (10 - sum % 10) % 10);
    }

    private static int doubled(int digit, boolean twice) {
        int value = twice ? digit * 2 : digit;
        return value > 9 ? value - 9 : value;
    }

    /** CUSIP: every second value twice, the digits of the products added. */
    static void cusip(StringBuilder text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i)) * (1 + i % 2);
            sum += value / 10 + value % 10;
        }
        Digits.append(text, (10 - sum % 10) % 10);
    }

    /** SEDOL: weights 1, 3, 1, 7, 3, 9. */
    static void sedol(StringBuilder text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += value(text.charAt(i)) * SEDOL[i];
        }
        Digits.append(text, (10 - sum % 10) % 10);
    }

    /** LEI: ISO 7064 MOD 97-10 at the end. */
    static void lei(StringBuilder text) {
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        Digits.two(text, 98 - rest * 100 % 97);
    }

    private static int value(char c) {
        return c <= '9' ? c - '0' : c - 'A' + 10;
    }
}
