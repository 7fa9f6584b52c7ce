package io.mockcraft.generator.making;

import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.format.IsoTime;
import io.mockcraft.row.Cell;

/** How a moment, in microseconds since 1970-01-01T00:00Z, is written for a column's type. */
public enum TimeForm {
    TIMESTAMP {
        @Override
        public void write(long micros, int fraction, Cell out) {
            out.setTimestamp(micros);
        }
    },
    INSTANT {
        @Override
        public void write(long micros, int fraction, Cell out) {
            out.setInstant(micros);
        }
    },
    DATE {
        @Override
        public void write(long micros, int fraction, Cell out) {
            out.setDate(Math.floorDiv(micros, IsoTime.DAY));
        }
    },
    TIME {
        @Override
        public void write(long micros, int fraction, Cell out) {
            out.setTime(Math.floorMod(micros, IsoTime.DAY));
        }
    },
    TIMESTAMP_TEXT {
        @Override
        public void write(long micros, int fraction, Cell out) {
            out.setText(IsoTime.timestamp(micros, fraction));
        }
    },
    DATE_TEXT {
        @Override
        public void write(long micros, int fraction, Cell out) {
            out.setText(IsoTime.date(Math.floorDiv(micros, IsoTime.DAY)));
        }
    },
    TIME_TEXT {
        @Override
        public void write(long micros, int fraction, Cell out) {
            out.setText(IsoTime.time(Math.floorMod(micros, IsoTime.DAY), fraction));
        }
    };

    /** Writes a moment; texts get as many fraction digits as said. */
    public abstract void write(long micros, int fraction, Cell out);

    /** The form for a column's type; {@code otherwise} where the type does not say, {@code text} where it is text. */
    public static TimeForm of(DataType type, TimeForm otherwise, TimeForm text) {
        return switch (type.kind()) {
            case TIMESTAMP -> TIMESTAMP;
            case TIMESTAMP_ZONED -> INSTANT;
            case DATE -> DATE;
            case TIME, TIME_ZONED -> TIME;
            case TEXT, CHAR -> text;
            default -> otherwise;
        };
    }
}
