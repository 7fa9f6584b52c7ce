package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import java.util.List;

/** Reads lengths, precisions and scales out of {@code typmod} numbers. */
final class Modifiers {

    /** What the server adds to lengths of text and to a number's precision and scale. */
    private static final int HEADER = 4;

    /** An interval's fraction digits when only its fields were limited. */
    private static final int FULL_PRECISION = 0xFFFF;

    private static final int NAME_LENGTH = 63;
    private static final int MONEY_DIGITS = 18;

    private Modifiers() {}

    static DataType apply(TypeKind kind, String sqlName, String name, int modifier) {
        return switch (kind) {
            case TEXT, CHAR -> type(kind, sqlName, textLength(name, modifier), -1, 0);
            case BIT -> type(kind, sqlName, modifier, -1, 0);
            case DECIMAL -> decimal(sqlName, name, modifier);
            case TIME, TIME_ZONED, TIMESTAMP, TIMESTAMP_ZONED -> type(kind, sqlName, -1, modifier, 0);
            case INTERVAL -> type(kind, sqlName, -1, intervalPrecision(modifier), 0);
            default -> DataType.of(kind, sqlName);
        };
    }

    private static int textLength(String name, int modifier) {
        return switch (name) {
            case "name" -> NAME_LENGTH;
            case "char" -> 1;
            default -> modifier < HEADER ? -1 : modifier - HEADER;
        };
    }

    private static DataType decimal(String sqlName, String name, int modifier) {
        if (name.equals("money")) {
            return type(TypeKind.DECIMAL, sqlName, -1, MONEY_DIGITS, 2);
        }
        if (modifier < HEADER) {
            return DataType.of(TypeKind.DECIMAL, sqlName);
        }
        int bits = modifier - HEADER;
        return type(TypeKind.DECIMAL, sqlName, -1, (bits >> 16) & 0xFFFF, signedScale(bits));
    }

    /** Eleven bits, the highest of them the sign: a scale may be negative since version 15. */
    private static int signedScale(int bits) {
        return ((bits & 0x7FF) ^ 0x400) - 0x400;
    }

    private static int intervalPrecision(int modifier) {
        int precision = modifier & 0xFFFF;
        return modifier < 0 || precision == FULL_PRECISION ? -1 : precision;
    }

    private static DataType type(TypeKind kind, String sqlName, int length, int precision, int scale) {
        return new DataType(kind, sqlName, length, precision, scale, List.of(), null, List.of(), List.of());
    }
}
