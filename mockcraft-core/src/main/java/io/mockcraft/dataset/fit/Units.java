package io.mockcraft.dataset.fit;

import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.row.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers and moments as whole numbers of one unit, so that bounds can be compared. */
public final class Units {

    /** The microseconds of a day. */
    public static final long DAY = 86_400_000_000L;

    private Units() {}

    /** A cell in units of {@code 10^-scale}; of microseconds when the scale is negative. */
    public static long of(Cell cell, int scale) {
        return switch (cell.kind()) {
            case DATE -> cell.bits() * DAY;
            case TIME, TIMESTAMP, INSTANT -> cell.bits();
            case INTEGER, DECIMAL, FLOAT -> of(cell.toObject(), scale);
            default -> throw new MockCraftBug("a bound of kind " + cell.kind());
        };
    }

    /** A number in units of {@code 10^-scale}. */
    public static long of(@Nullable Object number, int scale) {
        if (number instanceof Long whole && scale <= 0) {
            return whole;
        }
        return new BigDecimal(String.valueOf(number))
                .setScale(Math.max(scale, 0), RoundingMode.FLOOR)
                .unscaledValue()
                .longValueExact();
    }
}
