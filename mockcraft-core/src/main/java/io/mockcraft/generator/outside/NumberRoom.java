package io.mockcraft.generator.outside;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Whether a column has room for a number; fraction digits beyond its own are cut, so they do not count. */
final class NumberRoom {

    private static final int SMALL = 15;
    private static final int USUAL = 31;
    private static final int BIG = 63;

    private NumberRoom() {}

    static boolean holds(Number number, DataType type) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            boolean floating = type.kind() == TypeKind.DOUBLE || type.kind() == TypeKind.REAL;
            return floating || (Double.isFinite(value) && holds(new BigDecimal(value), type));
        }
        return holds(exact(number), type);
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger whole ? new BigDecimal(whole) : BigDecimal.valueOf(number.longValue());
    }

    private static boolean holds(BigDecimal value, DataType type) {
        return switch (type.kind()) {
            case SMALLINT -> bits(value) <= SMALL;
            case INTEGER -> bits(value) <= USUAL;
            case BIGINT -> bits(value) <= BIG;
            case DECIMAL ->
                type.precision() < 0 || value.precision() - value.scale() <= type.precision() - type.scale();
            default -> true;
        };
    }

    private static int bits(BigDecimal value) {
        boolean huge = value.precision() - value.scale() > BIG;
        return huge ? Integer.MAX_VALUE : value.toBigInteger().bitLength();
    }
}
