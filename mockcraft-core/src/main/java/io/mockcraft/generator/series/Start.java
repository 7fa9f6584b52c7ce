package io.mockcraft.generator.series;

import io.mockcraft.generator.Draw;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;

/**
 * Where a series starts: at the same value in each row, or at the value of an input.
 *
 * @param fixed a number, or a moment in microseconds since 1970; nothing where an input says it
 * @param input the place of the input; negative for none
 */
public record Start(double fixed, int input) {

    private static final double DAY = 86_400e6;

    /** The same for each row. */
    public static Start at(double fixed) {
        return new Start(fixed, -1);
    }

    /** What this input of the row holds; where it is null, the series has no value. */
    public static Start of(int input) {
        return new Start(0, input);
    }

    boolean isMissing(Draw draw) {
        return input >= 0 && draw.input(input).isNull();
    }

    double in(Draw draw) {
        return input < 0 ? fixed : value(draw.input(input));
    }

    /** A number, or the microseconds of a date or time. */
    static double value(Cell cell) {
        CellKind kind = cell.kind();
        if (kind == CellKind.DATE) {
            return cell.bits() * DAY;
        } else if (kind == CellKind.FLOAT) {
            return cell.doubleValue();
        }
        return kind == CellKind.DECIMAL ? cell.bits() / StrictMath.pow(10, cell.scale()) : cell.bits();
    }
}
