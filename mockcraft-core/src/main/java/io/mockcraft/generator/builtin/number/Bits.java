package io.mockcraft.generator.builtin.number;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.WholeNumbers;
import io.mockcraft.generator.parameter.IntegerRange;

/** Whole numbers below a number that is given. */
final class Bits {

    private Bits() {}

    static Generator below(Making making) {
        return WholeNumbers.usually(making, new IntegerRange(0, making.given().integer("n") - 1));
    }

    static Generator uint(Making making) {
        long most = making.given().has("n") ? Math.max(1, making.given().integer("n")) : 1L << 32;
        return WholeNumbers.usually(making, new IntegerRange(0, most - 1));
    }
}
