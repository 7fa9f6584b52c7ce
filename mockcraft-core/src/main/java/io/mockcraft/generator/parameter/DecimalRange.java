package io.mockcraft.generator.parameter;

import java.math.BigDecimal;

/**
 * Exact numbers from {@code low} to {@code high}, both ends in.
 *
 * @param low the smallest
 * @param high the largest, not below {@code low}
 */
public record DecimalRange(BigDecimal low, BigDecimal high) {

    /** Whether the number lies inside. */
    boolean contains(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    @Override
    public String toString() {
        return low.toPlainString() + ".." + high.toPlainString();
    }
}
