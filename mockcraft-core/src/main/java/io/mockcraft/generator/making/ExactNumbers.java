package io.mockcraft.generator.making;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.parameter.DecimalRange;
import io.mockcraft.generator.parameter.IntegerRange;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Compiles numbers with fraction digits: scale and range as asked for, within what the column's type holds. */
public final class ExactNumbers {

    private final Making making;
    private final HeldDecimals held;

    private ExactNumbers(Making making) {
        this.making = making;
        this.held = new HeldDecimals(making.type());
    }

    /** Amounts of money and the like: two fraction digits unless the column or the schema says. */
    public static Generator of(Making making, DecimalRange usual) {
        return of(making, usual, 2);
    }

    /**
     * Numbers in the parameter {@code range} with {@code scale} fraction digits; with fewer where 64 bits hold no more.
     *
     * @param usual the range where none is given
     * @param usualScale the fraction digits where neither the column nor the schema says
     */
    public static Generator of(Making making, DecimalRange usual, int usualScale) {
        return new ExactNumbers(making).compile(usual, usualScale);
    }

    /** The fraction digits that a column's numbers have: as asked for, else as the column says, else the usual. */
    public static int scale(Making making, int usual) {
        return new ExactNumbers(making).scale(usual);
    }

    private Generator compile(DecimalRange usual, int usualScale) {
        boolean asked = making.arguments().get("range").isPresent();
        DecimalRange range = asked ? making.given().decimals("range").orElseThrow() : usual;
        int scale = scale(usualScale);
        while (scale > 0 && !HeldDecimals.in64Bits(range, scale)) {
            scale--;
        }
        IntegerRange unscaled = asked ? asked(range, scale) : cut(range, scale);
        IntegerRange apart = unscaled.equals(unscaled.within(held.apart(scale))) ? unscaled : null;
        return new Numbers(unscaled, apart, scale, NumberForm.of(making.type(), NumberForm.EXACT));
    }

    private int scale(int usual) {
        int most = held.scale();
        if (!making.given().has("scale")) {
            boolean said =
                    making.type().kind() == TypeKind.DECIMAL && making.type().precision() >= 0;
            return said
                    ? most
                    : Math.min(making.type().kind() == TypeKind.REAL ? HeldDecimals.REAL_SCALE : most, usual);
        }
        long asked = making.given().integer("scale");
        if (asked > most && most < NumberForm.MOST_DIGITS) {
            String reason = making.type().sqlName() + " does not hold " + asked + " fraction digits";
            throw making.refuse("scale", reason, "take " + most + " or fewer");
        }
        return (int) Math.min(asked, most);
    }

    private IntegerRange asked(DecimalRange range, int scale) {
        if (!HeldDecimals.in64Bits(range, scale)) {
            throw making.refuse("range", range + " has more digits than 64 bits hold", "take a smaller range");
        }
        IntegerRange unscaled = unscaled(range, scale);
        IntegerRange type = held.at(scale);
        if (unscaled.low() > unscaled.high()) {
            String reason = "no number with " + scale + " fraction digits lies in " + range;
            throw making.refuse("range", reason, "widen the range");
        } else if (!unscaled.equals(unscaled.within(type))) {
            DecimalRange holds =
                    new DecimalRange(BigDecimal.valueOf(type.low(), scale), BigDecimal.valueOf(type.high(), scale));
            throw making.refuse(
                    "range", range + " does not fit " + making.type().sqlName(), "stay in " + holds);
        }
        return unscaled;
    }

    private IntegerRange cut(DecimalRange range, int scale) {
        IntegerRange cut = unscaled(range, scale).within(held.at(scale));
        return cut == null ? new IntegerRange(0, 0) : cut;
    }

    /** The numbers of so many fraction digits that lie in the range; low above high where there are none. */
    private static IntegerRange unscaled(DecimalRange range, int scale) {
        return new IntegerRange(
                range.low()
                        .setScale(scale, RoundingMode.CEILING)
                        .unscaledValue()
                        .longValue(),
                range.high().setScale(scale, RoundingMode.FLOOR).unscaledValue().longValue());
    }
}
