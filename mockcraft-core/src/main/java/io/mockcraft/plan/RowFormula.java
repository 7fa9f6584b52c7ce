package io.mockcraft.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formula over values of a row and of the rows that it refers to; thread-safe.
 *
 * @param function computes from the inputs, by their place
 * @param inputs where the inputs come from
 */
public record RowFormula(Function function, List<PathPlan> inputs) {

    /** Makes the list immutable. */
    public RowFormula {
        inputs = List.copyOf(inputs);
    }

    /** The value. */
    public @Nullable Object value(RowCondition.Values inputValues) {
        return function.value(inputValues);
    }

    /** Whether the value is true: neither false nor unknown. */
    public boolean holds(RowCondition.Values inputValues) {
        return Boolean.TRUE.equals(value(inputValues));
    }

    /** What a formula computes. */
    @FunctionalInterface
    public interface Function {

        /** The value over inputs, as {@link io.mockcraft.row.Cell#setObject} takes it. */
        @Nullable
        Object value(RowCondition.Values inputs);
    }
}
