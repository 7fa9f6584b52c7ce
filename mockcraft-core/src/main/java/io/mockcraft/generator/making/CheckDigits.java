package io.mockcraft.generator.making;

/** The check digits of numbers that people copy by hand. */
public final class CheckDigits {

    private CheckDigits() {}

    /** Appends the digit of Luhn (ISO/IEC 7812): card numbers. */
    public static void luhn(StringBuilder digits) {
        int sum = 0;
        for (int i = digits.length() - 1, twice = 1; i >= 0; i--, twice ^= 1) {
            int digit = (digits.charAt(i) - '0') * (1 + twice);
            sum += digit > 9 ? digit - 9 : digit;
        }
        digits.append((char) ('0' + (10 - sum % 10) % 10));
    }

    /** Appends the digit of GS1: EAN-13 and ISBN-13; weights 1 and 3 from the left over twelve digits. */
    public static void ean(StringBuilder digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        digits.append((char) ('0' + (10 - sum % 10) % 10));
    }

    /** Puts country and check digits (ISO 7064 MOD 97-10) before a basic bank account number: an IBAN. */
    public static void iban(String country, StringBuilder account) {
        int rest = remainder97(0, account);
        rest = remainder97(rest, country);
        rest = remainder97(rest, "00");
        int check = 98 - rest;
        account.insert(0, country + (char) ('0' + check / 10) + (char) ('0' + check % 10));
    }

    /** Letters count as two digits: A is 10, Z is 35. */
    private static int remainder97(int before, CharSequence text) {
        int rest = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            rest = c <= '9' ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
        }
        return rest;
    }
}
