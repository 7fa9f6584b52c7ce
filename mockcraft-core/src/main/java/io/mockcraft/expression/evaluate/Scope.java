package io.mockcraft.expression.evaluate;

import org.jspecify.annotations.Nullable;

/** The values that an expression is evaluated over. */
@FunctionalInterface
public interface Scope {

    /**
     * The value of a column.
     *
     * @param slot its number, as {@link Names#slot} gave it
     * @return null, or an object of one of the kinds that {@link io.mockcraft.row.Cell#toObject()} returns
     */
    @Nullable
    Object value(int slot);
}
