package io.mockcraft.generator;

import io.mockcraft.row.Cell;

/**
 * Distinct values by construction: number → value, each number another value, also when letter case is ignored if
 * {@link Target#ignoreCase} asks for that.
 *
 * <p>The capacity depends on parameters and column type, never on a row count.
 */
public interface Distinct {

    /** How many distinct values there are; {@link Long#MAX_VALUE} for "more than anybody asks for". */
    long capacity();

    /**
     * Writes the value of a number.
     *
     * @param number in [0, capacity); already permuted unless {@link #ordered()}
     * @param draw the row's own draw, for parts of the value that need not be distinct
     * @param out takes the value
     */
    void generate(long number, Draw draw, Cell out);

    /** Whether numbers are wanted in rank order (a sequence) rather than permuted by the column's key. */
    default boolean ordered() {
        return false;
    }
}
