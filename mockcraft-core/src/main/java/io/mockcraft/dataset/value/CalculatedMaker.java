package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.FormulaReader;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.row.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Computes a value from others; numbers are rounded half up, as SQL does when it stores them. */
record CalculatedMaker(FormulaReader formula, int scale) implements CellMaker {

    @Override
    public void make(RowCursor row, Cell out) {
        out.setObject(rounded(formula.value(row)));
    }

    private @Nullable Object rounded(@Nullable Object value) {
        if (scale >= 0 && value instanceof BigDecimal number && number.scale() > scale) {
            return number.setScale(scale, RoundingMode.HALF_UP);
        }
        return value;
    }
}
