package io.mockcraft.generator.builtin.health;

import io.mockcraft.generator.making.CheckDigits;
import io.mockcraft.generator.making.Digits;

/** The check digits of numbers in health care. */
final class HealthNumbers {

    private static final int[] NHS = {10, 9, 8, 7, 6, 5, 4, 3, 2};

    private HealthNumbers() {}

    /** NPI: Luhn over the number behind the prefix 80840. */
    static void npi(StringBuilder digits) {
        digits.insert(0, "80840");
        CheckDigits.luhn(digits);
        digits.delete(0, 5);
    }

    /** NHS: modulo 11; numbers whose check digit would be 10 are not given out. */
    static void nhs(StringBuilder digits) {
        Digits.first(digits, text -> check(text) != 10);
        Digits.append(digits, check(digits));
    }

    private static int check(StringBuilder text) {
        return (11 - Digits.weighted(text, NHS) % 11) % 11;
    }

    /** DEA: the last digit of the first, third and fifth digit and twice the others. */
    static void dea(StringBuilder text) {
        Digits.append(text, Digits.weighted(text, 1, 2, 1, 2, 1, 2) % 10);
    }
}
