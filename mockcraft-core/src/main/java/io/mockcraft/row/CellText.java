package io.mockcraft.row;

import java.math.BigDecimal;
import java.math.MathContext;

/** Cells as text, the same on every JVM: ISO dates and times, plain numbers. */
public final class CellText {

    /** Digits of a floating-point number that every JVM agrees on. */
    private static final MathContext DOUBLE_DIGITS = new MathContext(15);

    private CellText() {}

    /** The value as text; empty for null. */
    public static String of(Cell cell) {
        return switch (cell.kind()) {
            case NULL -> "";
            case TEXT -> cell.text();
            case INTEGER -> Long.toString(cell.bits());
            case DECIMAL -> BigDecimal.valueOf(cell.bits(), cell.scale()).toPlainString();
            case FLOAT -> floating(cell.doubleValue());
            default -> String.valueOf(cell.toObject());
        };
    }

    private static String floating(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value, DOUBLE_DIGITS);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
