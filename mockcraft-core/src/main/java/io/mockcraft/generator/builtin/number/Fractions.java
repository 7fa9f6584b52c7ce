package io.mockcraft.generator.builtin.number;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.parameter.DecimalRange;
import io.mockcraft.row.Cell;

/**
 * Floating-point numbers of the type's full precision in a range.
 *
 * @param low the smallest
 * @param span the largest less the smallest
 * @param single whether the column holds single precision
 */
record Fractions(double low, double span, boolean single) implements Generator {

    static Fractions of(Making making) {
        DecimalRange range = making.given().decimals("range").orElseThrow();
        double low = range.low().doubleValue();
        double span = range.high().doubleValue() - low;
        boolean single = making.type().kind() == TypeKind.REAL;
        if (Double.isInfinite(span) || single && Float.isInfinite((float) (Math.abs(low) + span))) {
            throw making.refuse(
                    "range", range + " does not fit " + making.type().sqlName(), "take a smaller range");
        }
        return new Fractions(low, span, single);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        double value = low + draw.random().nextDouble() * span;
        out.setDouble(single ? (float) value : value);
    }
}
