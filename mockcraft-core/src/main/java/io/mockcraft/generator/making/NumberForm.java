package io.mockcraft.generator.making;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.format.Ascii;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.List;

/** How a number is written for a column's type. */
public enum NumberForm {
    WHOLE {
        @Override
        public void write(long unscaled, int scale, Cell out) {
            out.setInteger(scale == 0 ? unscaled : unscaled / POWERS[scale]);
        }
    },
    EXACT {
        @Override
        public void write(long unscaled, int scale, Cell out) {
            out.setDecimal(unscaled, scale);
        }
    },
    FLOATING {
        @Override
        public void write(long unscaled, int scale, Cell out) {
            out.setDouble((double) unscaled / POWERS[scale]);
        }
    },
    SINGLE {
        @Override
        public void write(long unscaled, int scale, Cell out) {
            out.setDouble((float) ((double) unscaled / POWERS[scale]));
        }
    },
    DIGITS {
        @Override
        public void write(long unscaled, int scale, Cell out) {
            StringBuilder text = new StringBuilder(24);
            Ascii.decimal(text, unscaled, scale);
            out.setText(text.toString());
        }
    };

    /** The most fraction digits that a number of 64 bits can have. */
    static final int MOST_DIGITS = 18;

    private static final long[] POWERS = powers();

    /** Writes {@code unscaled / 10^scale}. */
    public abstract void write(long unscaled, int scale, Cell out);

    /** The form for a column's type; {@code otherwise} where the type does not say. */
    public static NumberForm of(DataType type, NumberForm otherwise) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> WHOLE;
            case DECIMAL -> EXACT;
            case DOUBLE -> FLOATING;
            case REAL -> SINGLE;
            case TEXT, CHAR -> DIGITS;
            default -> otherwise;
        };
    }

    /** The types that whole numbers of a range are for, the natural one first. */
    static TypeKind[] kinds(IntegerRange range) {
        List<TypeKind> kinds =
                new ArrayList<>(List.of(TypeKind.BIGINT, TypeKind.DECIMAL, TypeKind.TEXT, TypeKind.CHAR));
        if (range.low() >= Integer.MIN_VALUE && range.high() <= Integer.MAX_VALUE) {
            kinds.add(0, TypeKind.INTEGER);
        }
        if (range.low() >= Short.MIN_VALUE && range.low() < Short.MAX_VALUE) {
            kinds.add(1, TypeKind.SMALLINT);
        }
        return kinds.toArray(TypeKind[]::new);
    }

    /** The whole numbers that a type holds exactly. */
    public static IntegerRange range(DataType type) {
        return switch (type.kind()) {
            case SMALLINT -> new IntegerRange(Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> new IntegerRange(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case REAL -> new IntegerRange(-(1 << 24), 1 << 24);
            case DOUBLE -> new IntegerRange(-(1L << 53), 1L << 53);
            case DECIMAL -> type.precision() < 0 ? everything() : digits(type.precision() - type.scale(), true);
            case TEXT, CHAR -> type.length() < 0 ? everything() : digits(type.length(), false);
            default -> everything();
        };
    }

    private static IntegerRange everything() {
        return new IntegerRange(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** The numbers of so many characters; the sign is one of them unless it comes free. */
    private static IntegerRange digits(int digits, boolean freeSign) {
        if (digits > MOST_DIGITS) {
            return everything();
        }
        long high = POWERS[Math.max(0, digits)] - 1;
        return new IntegerRange(freeSign ? -high : -(POWERS[Math.max(0, digits - 1)] - 1), high);
    }

    /** {@code 10^digits}, digits from 0 to 18. */
    public static long power(int digits) {
        return POWERS[digits];
    }

    private static long[] powers() {
        long[] powers = new long[MOST_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i <= MOST_DIGITS; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
