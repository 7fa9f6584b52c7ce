package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.row.Cell;

/** Writes single values, by the kind of cell and the family of the column's type. */
final class ScalarWriter implements ValueWriter {

    private static final long MICROS_OF_DAY = 86_400_000_000L;
    private static final byte[] TRUE = Bytes.ascii("true");
    private static final byte[] FALSE = Bytes.ascii("false");
    private static final byte[] HEX = Bytes.ascii("\\x");

    private final TypeKind type;
    private final boolean zoned;
    private final boolean text;
    private final JsonWriter json = new JsonWriter();

    ScalarWriter(TypeKind type) {
        this.type = type;
        this.zoned = type == TypeKind.TIMESTAMP_ZONED || type == TypeKind.TIME_ZONED;
        this.text = type == TypeKind.TEXT || type == TypeKind.CHAR;
    }

    @Override
    public void write(Cell value, Bytes out) {
        switch (value.kind()) {
            case NULL -> {}
            case BOOLEAN -> bool(value.booleanValue(), out);
            case INTEGER -> Numbers.integer(value.bits(), out);
            case DECIMAL -> Numbers.decimal(value.bits(), value.scale(), out);
            case FLOAT -> real(value.doubleValue(), out);
            case TEXT -> Utf8.put(value.text(), out);
            case DATE -> date(value.bits(), out);
            case TIME -> time(value.bits(), out);
            case TIMESTAMP -> timestamp(value.bits(), out);
            case INSTANT -> instant(value.bits(), out);
            case UUID -> uuid(value.bits(), value.lowBits(), out);
            case BYTES -> bytes(value.bytes(), out);
            case LIST, DOCUMENT -> json.write(value, out);
        }
    }

    static void uuid(long high, long low, Bytes out) {
        out.putHex(high >>> 32, 8);
        out.put('-');
        out.putHex(high >>> 16, 4);
        out.put('-');
        out.putHex(high, 4);
        out.put('-');
        out.putHex(low >>> 48, 4);
        out.put('-');
        out.putHex(low, 12);
    }

    static void bool(boolean value, Bytes out) {
        out.put(value ? TRUE : FALSE);
    }

    private static void bytes(byte[] value, Bytes out) {
        out.put(HEX);
        for (byte b : value) {
            out.putHex(b, 2);
        }
    }

    private void real(double value, Bytes out) {
        if (type == TypeKind.REAL) {
            Numbers.single((float) value, out);
        } else {
            Numbers.real(value, out);
        }
    }

    /** What has no zone counts as UTC, never as the session's zone. */
    private void date(long epochDay, Bytes out) {
        if (zoned) {
            Calendar.timestampUtc(Math.multiplyExact(epochDay, MICROS_OF_DAY), out);
        } else {
            Calendar.date(epochDay, out);
        }
    }

    private void time(long microsOfDay, Bytes out) {
        if (zoned) {
            Calendar.timeUtc(microsOfDay, out);
        } else {
            Calendar.time(microsOfDay, out);
        }
    }

    private void timestamp(long epochMicros, Bytes out) {
        if (text) {
            Calendar.isoTimestamp(epochMicros, out);
        } else if (zoned) {
            Calendar.timestampUtc(epochMicros, out);
        } else {
            Calendar.timestamp(epochMicros, out);
        }
    }

    private void instant(long epochMicros, Bytes out) {
        if (text) {
            Calendar.isoInstant(epochMicros, out);
        } else {
            Calendar.timestampUtc(epochMicros, out);
        }
    }
}
