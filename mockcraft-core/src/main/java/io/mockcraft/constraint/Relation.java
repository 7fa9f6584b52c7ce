package io.mockcraft.constraint;

import io.mockcraft.expression.Operator;
import io.mockcraft.expression.value.Arithmetic;
import org.jspecify.annotations.Nullable;

/**
 * One column compared with another: {@code column operator other + offset}.
 *
 * @param column the column
 * @param operator one of {@code = <> < <= > >=}
 * @param other the column that it is compared with
 * @param offset what is added to the other first: a Long, BigDecimal or Interval; null for nothing
 */
public record Relation(
        String column,
        Operator operator,
        String other,
        @Nullable Object offset) {

    /** The same, seen from the other column. */
    public Relation swapped() {
        return new Relation(other, operator.swapped(), column, offset == null ? null : Arithmetic.negate(offset));
    }
}
