package io.mockcraft.generator.builtin;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.parameter.DecimalRange;
import io.mockcraft.generator.parameter.IntegerRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Compiles numbers with fraction digits: scale and range as asked for, within what the column's type holds. */
final class ExactNumbers {

    /** With more fraction digits, single precision could not tell degrees apart. */
    private static final int REAL_SCALE = 4;

    private final Making making;
    private final int scale;

    private ExactNumbers(Making making, int usualScale) {
        this.making = making;
        this.scale = scale(making, usualScale);
    }

    /** Amounts of money and the like: two fraction digits unless the column or the schema says. */
    static Generator of(Making making, DecimalRange usual) {
        return of(making, usual, 2);
    }

    /**
     * Numbers in the parameter {@code range} with {@code scale} fraction digits.
     *
     * @param usual the range where none is given
     * @param usualScale the fraction digits where neither the column nor the schema says
     */
    static Generator of(Making making, DecimalRange usual, int usualScale) {
        ExactNumbers numbers = new ExactNumbers(making, usualScale);
        NumberForm form = NumberForm.of(making.type(), NumberForm.EXACT);
        IntegerRange range = making.arguments().get("range").isEmpty()
                ? numbers.usual(usual)
                : numbers.asked(making.given().decimals("range").orElseThrow());
        return new Numbers(range, range, numbers.scale, form);
    }

    private static int scale(Making making, int usual) {
        int held = held(making);
        if (!making.given().has("scale")) {
            boolean said =
                    making.type().kind() == TypeKind.DECIMAL && making.type().precision() >= 0;
            int most = making.type().kind() == TypeKind.REAL ? REAL_SCALE : held;
            return said ? held : Math.min(most, usual);
        }
        int asked = (int) making.given().integer("scale");
        if (asked > held) {
            String reason = making.type().sqlName() + " does not hold " + asked + " fraction digits";
            throw making.refuse("scale", reason, "take " + held + " or fewer");
        }
        return asked;
    }

    /** The fraction digits that the type holds. */
    private static int held(Making making) {
        return switch (making.type().kind()) {
            case SMALLINT, INTEGER, BIGINT -> 0;
            case DECIMAL ->
                making.type().precision() < 0
                        ? NumberForm.MOST_DIGITS
                        : Math.max(
                                0,
                                Math.min(NumberForm.MOST_DIGITS, making.type().scale()));
            default -> NumberForm.MOST_DIGITS;
        };
    }

    private IntegerRange asked(DecimalRange range) {
        IntegerRange unscaled = unscaled(range);
        if (unscaled.low() > unscaled.high()) {
            throw making.refuse(
                    "range", "no number with " + scale + " fraction digits lies in " + range, "widen the range");
        }
        IntegerRange type = typeRange();
        if (!unscaled.equals(unscaled.within(type))) {
            String holds = unscaledText(type);
            throw making.refuse(
                    "range", range + " does not fit " + making.type().sqlName(), "stay in " + holds);
        }
        return unscaled;
    }

    private IntegerRange usual(DecimalRange range) {
        IntegerRange cut = unscaled(range).within(typeRange());
        return cut == null ? new IntegerRange(0, 0) : cut;
    }

    private IntegerRange unscaled(DecimalRange range) {
        BigInteger low = range.low().setScale(scale, RoundingMode.CEILING).unscaledValue();
        BigInteger high = range.high().setScale(scale, RoundingMode.FLOOR).unscaledValue();
        if (low.bitLength() >= Long.SIZE || high.bitLength() >= Long.SIZE) {
            throw making.refuse("range", range + " has more digits than 64 bits hold", "take a smaller range or scale");
        }
        return new IntegerRange(low.longValue(), high.longValue());
    }

    /** The unscaled numbers that the type holds exactly, or in floating point can tell apart. */
    private IntegerRange typeRange() {
        IntegerRange whole = NumberForm.range(making.type());
        return switch (making.type().kind()) {
            case REAL, DOUBLE -> scale == 0 ? whole : new IntegerRange(whole.low() / 2, whole.high() / 2);
            case TEXT, CHAR -> making.length() == Integer.MAX_VALUE ? whole : text();
            default -> new IntegerRange(scaled(whole.low(), -1), scaled(whole.high(), 1));
        };
    }

    /** The point takes a character, and so does a zero before it. */
    private IntegerRange text() {
        int digits = Math.min(NumberForm.MOST_DIGITS, making.length() - (scale > 0 ? 1 : 0));
        if (digits <= scale) {
            making.needs(scale + 2);
        }
        return new IntegerRange(0, NumberForm.power(digits) - 1);
    }

    /** The outermost unscaled number whose whole part is {@code whole}. */
    private long scaled(long whole, int sign) {
        BigInteger most = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(NumberForm.power(scale)));
        BigInteger fraction = BigInteger.valueOf(sign * (NumberForm.power(scale) - 1));
        BigInteger outermost = making.type().kind() == TypeKind.DECIMAL ? most.add(fraction) : most;
        return outermost.bitLength() < Long.SIZE ? outermost.longValue() : sign > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    private String unscaledText(IntegerRange range) {
        return BigDecimal.valueOf(range.low(), scale).toPlainString()
                + ".."
                + BigDecimal.valueOf(range.high(), scale).toPlainString();
    }
}
