package io.mockcraft.generator.making;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.parameter.IntegerRange;

/** Compiles whole numbers: the range asked for, or a usual one cut to what the column's type holds. */
public final class WholeNumbers {

    private WholeNumbers() {}

    /**
     * Numbers in the parameter {@code range}.
     *
     * @param usual the range where none is given
     * @param wide the range of distinct values where none is given
     */
    public static Generator of(Making making, IntegerRange usual, IntegerRange wide) {
        NumberForm form = NumberForm.of(making.type(), NumberForm.WHOLE);
        IntegerRange given = making.given().integers("range").orElse(null);
        if (given != null) {
            fitting(making, given);
            return new Numbers(given, given, 0, form);
        }
        return new Numbers(cut(making, usual), cut(making, wide), 0, form);
    }

    /** Numbers in the parameter {@code range} where it is written, else in a usual one, cut to what the column holds. */
    public static Generator usually(Making making, IntegerRange usual) {
        if (making.arguments().get("range").isPresent()) {
            return of(making, usual, usual);
        }
        IntegerRange cut = cut(making, usual);
        return new Numbers(cut, cut, 0, NumberForm.of(making.type(), NumberForm.WHOLE));
    }

    private static void fitting(Making making, IntegerRange given) {
        IntegerRange type = NumberForm.range(making.type());
        if (!given.equals(given.within(type))) {
            throw making.refuse(
                    "range", given + " does not fit " + making.type().sqlName(), "stay in " + type);
        }
    }

    private static IntegerRange cut(Making making, IntegerRange range) {
        IntegerRange cut = range.within(NumberForm.range(making.type()));
        return cut == null ? new IntegerRange(0, 0) : cut;
    }
}
