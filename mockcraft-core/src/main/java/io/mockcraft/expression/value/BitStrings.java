package io.mockcraft.expression.value;

import io.mockcraft.expression.Operator;

/** Bit strings, which are texts of zeros and ones. */
final class BitStrings {

    private BitStrings() {}

    static boolean are(Object left, Object right) {
        return left instanceof String a && right instanceof String b && isOne(a) && isOne(b);
    }

    private static boolean isOne(String text) {
        return text.chars().allMatch(c -> c == '0' || c == '1');
    }

    /** The bits in both, or in either; the database refuses strings of different lengths. */
    static Object calculate(Operator operator, String a, String b) {
        boolean and = operator == Operator.BIT_AND;
        if (!and && operator != Operator.BIT_OR) {
            return Unknowable.OPAQUE;
        }
        if (a.length() != b.length()) {
            return Unknowable.ERROR;
        }
        StringBuilder bits = new StringBuilder(a);
        for (int i = 0; i < bits.length(); i++) {
            char decides = and ? '0' : '1';
            bits.setCharAt(i, a.charAt(i) == decides ? decides : b.charAt(i));
        }
        return bits.toString();
    }
}
