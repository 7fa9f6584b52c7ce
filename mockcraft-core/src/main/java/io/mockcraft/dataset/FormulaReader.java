package io.mockcraft.dataset;

import io.mockcraft.plan.RowFormula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A formula whose inputs are read from a row. */
record FormulaReader(RowFormula formula, List<PathReader> inputs) {

    static FormulaReader of(RowFormula formula) {
        return new FormulaReader(
                formula, formula.inputs().stream().map(PathReader::new).toList());
    }

    boolean holds(RowCursor row) {
        return formula.holds(input -> inputs.get(input).read(row).toObject());
    }

    @Nullable
    Object value(RowCursor row) {
        return formula.value(input -> inputs.get(input).read(row).toObject());
    }
}
