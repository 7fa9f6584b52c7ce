package io.mockcraft.generator.builtin.finance;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.CheckDigits;
import io.mockcraft.generator.making.Digits;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.PatternText;

/** Value added tax numbers of the European Union, with the check digits of each country. */
final class VatNumbers {

    private VatNumbers() {}

    static Generator of(Making making) {
        return switch (making.given().text("country")) {
            case "FR" -> made(making, "[1-9][0-9]{7}", 5, VatNumbers::france);
            case "IT" -> made(making, "IT0[0-9]{6}0(0[1-9]|[1-8][0-9])", 1, VatNumbers::italy);
            case "ES" -> made(making, "ES[0-9]{8}", 1, VatNumbers::spain);
            case "NL" -> made(making, "NL[1-9][0-9]{6}", 5, VatNumbers::netherlands);
            case "BE" -> made(making, "BE0[1-9][0-9]{6}", 2, text -> Digits.two(text, 97 - Digits.remainder(text, 97)));
            case "AT" -> made(making, "ATU[0-9]{7}", 1, VatNumbers::austria);
            case "PL" -> made(making, "PL[1-9][0-9]{7}", 2, VatNumbers::poland);
            case "DK" -> made(making, "DK[1-9][0-9]{5}", 2, VatNumbers::denmark);
            case "FI" -> made(making, "FI[0-9]{6}", 2, VatNumbers::finland);
            case "PT" -> made(making, "PT5[0-9]{7}", 1, VatNumbers::portugal);
            case "LU" -> made(making, "LU[1-9][0-9]{5}", 2, text -> Digits.two(text, Digits.remainder(text, 89)));
            default -> made(making, "DE[1-9][0-9]{7}", 1, VatNumbers::germany);
        };
    }

    private static Generator made(Making making, String pattern, int more, PatternText.Finish finish) {
        return PatternText.of(making, pattern, more, finish);
    }

    /** ISO 7064 MOD 11,10. */
    private static void germany(StringBuilder text) {
        int product = 10;
        for (int i = 2; i < text.length(); i++) {
            int sum = (text.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        Digits.append(text, (11 - product) % 10);
    }

    /** The company's number with Luhn, before it a key of two digits. */
    private static void france(StringBuilder text) {
        CheckDigits.luhn(text);
        int key = (12 + 3 * Digits.remainder(text, 97)) % 97;
        text.insert(0, "FR" + key / 10 + key % 10);
    }

    private static void italy(StringBuilder text) {
        StringBuilder digits = new StringBuilder(text.substring(2));
        CheckDigits.luhn(digits);
        text.append(digits.charAt(digits.length() - 1));
    }

    private static void spain(StringBuilder text) {
        text.append("TRWAGMYFPDXBNJZSQVHLCKE".charAt(Digits.remainder(text, 23)));
    }

    private static void netherlands(StringBuilder text) {
        Digits.first(text, t -> Digits.weighted(t, 9, 8, 7, 6, 5, 4, 3, 2) % 11 != 10);
        Digits.append(text, Digits.weighted(text, 9, 8, 7, 6, 5, 4, 3, 2) % 11);
        text.append("B01");
    }

    private static void austria(StringBuilder text) {
        int sum = 4;
        for (int i = 0; i < 7; i++) {
            int product = (text.charAt(3 + i) - '0') * (1 + i % 2);
            sum += product / 10 + product % 10;
        }
        Digits.append(text, (10 - sum % 10) % 10);
    }

    private static void poland(StringBuilder text) {
        Digits.first(text, t -> Digits.weighted(t, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 != 10);
        Digits.append(text, Digits.weighted(text, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11);
    }

    private static void denmark(StringBuilder text) {
        Digits.first(text, t -> Digits.weighted(t, 2, 7, 6, 5, 4, 3, 2) % 11 != 1);
        Digits.append(text, (11 - Digits.weighted(text, 2, 7, 6, 5, 4, 3, 2) % 11) % 11);
    }

    private static void finland(StringBuilder text) {
        Digits.first(text, t -> Digits.weighted(t, 7, 9, 10, 5, 8, 4, 2) % 11 != 1);
        Digits.append(text, (11 - Digits.weighted(text, 7, 9, 10, 5, 8, 4, 2) % 11) % 11);
    }

    private static void portugal(StringBuilder text) {
        int check = 11 - Digits.weighted(text, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        Digits.append(text, check > 9 ? 0 : check);
    }
}
