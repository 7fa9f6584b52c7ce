package io.mockcraft.generator.builtin.time;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.format.IsoTime;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.WholeNumbers;
import io.mockcraft.generator.parameter.IntegerRange;

/** Moments between bounds, else of the two years before now, as numbers counted from 1970. */
final class Epochs {

    private static final long YEARS = 2 * 365L * 86_400;

    private Epochs() {}

    static Generator seconds(Making making) {
        return counted(making, 1);
    }

    static Generator millis(Making making) {
        return counted(making, 1_000);
    }

    private static Generator counted(Making making, long unit) {
        long now = making.target().now().getEpochSecond();
        IntegerRange usual = new IntegerRange((now - YEARS) * unit, now * unit);
        long micros = IsoTime.SECOND / unit;
        IntegerRange moments = making.given()
                .times("between")
                .map(asked -> new IntegerRange(Math.floorDiv(asked.low(), micros), Math.floorDiv(asked.high(), micros)))
                .orElse(usual);
        return WholeNumbers.usually(making, moments);
    }
}
