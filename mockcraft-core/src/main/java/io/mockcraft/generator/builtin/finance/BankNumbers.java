package io.mockcraft.generator.builtin.finance;

import io.mockcraft.generator.making.CheckDigits;
import io.mockcraft.generator.making.Digits;

/** The check digits of banks. */
final class BankNumbers {

    private BankNumbers() {}

    /** ABA: weights 3, 7, 1. */
    static void aba(StringBuilder digits) {
        Digits.append(digits, (10 - Digits.weighted(digits, 3, 7, 1, 3, 7, 1, 3, 7) % 10) % 10);
    }

    /** ISO 11649: as an IBAN of the country RF. */
    static void creditor(StringBuilder reference) {
        CheckDigits.iban("RF", reference);
    }
}
