package io.mockcraft.generator.builtin.company;

import io.mockcraft.generator.making.Digits;

/** The check digits of articles, books and parcels. */
final class ArticleNumbers {

    private ArticleNumbers() {}

    /** UPC-A and EAN-8: weights 3 and 1 from the left. */
    static void upc(StringBuilder digits) {
        Digits.append(digits, (10 - Digits.weighted(digits, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3) % 10) % 10);
    }

    /** ISBN-10: modulo 11, X is ten. */
    static void isbn10(StringBuilder digits) {
        eleven(digits, Digits.weighted(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2));
    }

    /** ISSN: modulo 11, X is ten. */
    static void issn(StringBuilder digits) {
        eleven(digits, Digits.weighted(digits, 8, 7, 6, 5, 4, 3, 2));
    }

    private static void eleven(StringBuilder digits, int sum) {
        int check = (11 - sum % 11) % 11;
        digits.append(check == 10 ? 'X' : (char) ('0' + check));
    }

    /** A parcel of UPS: letters count from A, which is 2; every second value twice. */
    static void parcel(StringBuilder text) {
        int sum = 0;
        for (int i = 2; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c <= '9' ? c - '0' : (c - 'A' + 2) % 10;
            sum += value * (1 + i % 2);
        }
        Digits.append(text, (10 - sum % 10) % 10);
    }
}
