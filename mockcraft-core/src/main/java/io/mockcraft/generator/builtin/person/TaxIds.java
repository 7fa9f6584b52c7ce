package io.mockcraft.generator.builtin.person;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.making.Digits;
import io.mockcraft.generator.making.Making;
import io.mockcraft.row.Cell;

/** German taxpayers' numbers: of the first ten digits one comes twice and one not at all; then ISO 7064 MOD 11,10. */
enum TaxIds implements DistinctGenerator {
    NUMBERS;

    /** Nine first digits, orders of the nine others, of which one falls away, and nine digits to come twice. */
    private static final long ORDERS = 9L * 362_880;

    static TaxIds of(Making making) {
        making.needs(11);
        return NUMBERS;
    }

    @Override
    public long capacity() {
        return ORDERS * 9;
    }

    @Override
    public void generate(Draw draw, Cell out) {
        generate(draw.random().below(capacity()), draw, out);
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        StringBuilder text = new StringBuilder(11);
        StringBuilder left = new StringBuilder("0123456789");
        long rest = number / 9;
        take(text, left, 1 + (int) (rest % 9));
        rest /= 9;
        for (int i = 9; i > 1; i--) {
            take(text, left, (int) (rest % i));
            rest /= i;
        }
        text.append(text.charAt((int) (number % 9)));
        Digits.append(text, check(text));
        out.setText(text.toString());
    }

    private static void take(StringBuilder text, StringBuilder left, int at) {
        text.append(left.charAt(at));
        left.deleteCharAt(at);
    }

    private static int check(StringBuilder text) {
        int product = 10;
        for (int i = 0; i < 10; i++) {
            int sum = (text.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
