package io.mockcraft.dataset.cursor;

import io.mockcraft.plan.RowFormula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A formula whose inputs are read from a row. */
public record FormulaReader(RowFormula formula, List<PathReader> inputs) {

    /** Reads what the formula names. */
    public static FormulaReader of(RowFormula formula) {
        return new FormulaReader(
                formula, formula.inputs().stream().map(PathReader::new).toList());
    }

    /** Whether the formula is true in the row. */
    public boolean holds(RowCursor row) {
        return formula.holds(input -> inputs.get(input).read(row).toObject());
    }

    /** What the formula says in the row. */
    @Nullable
    public Object value(RowCursor row) {
        return formula.value(input -> inputs.get(input).read(row).toObject());
    }
}
