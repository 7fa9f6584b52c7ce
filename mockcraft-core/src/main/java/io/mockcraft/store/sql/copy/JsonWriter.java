package io.mockcraft.store.sql.copy;

import io.mockcraft.row.Cell;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON: objects in their own order, dates and identifiers as strings, bytes in Base64.
 *
 * <p>A text that is the whole value is taken for JSON where it is JSON already, else it becomes a JSON string.
 */
final class JsonWriter implements ValueWriter {

    private static final byte[] NULL = Bytes.ascii("null");

    private final Cell scratch = new Cell();

    @Override
    public void write(Cell value, Bytes out) {
        switch (value.kind()) {
            case TEXT -> text(value.text(), out);
            case LIST -> list(value.list(), out);
            case DOCUMENT -> object(value.document(), out);
            default -> scalar(value, out);
        }
    }

    private static void text(String text, Bytes out) {
        if (JsonScan.isJson(text)) {
            Utf8.put(text, out);
        } else {
            JsonText.put(text, out);
        }
    }

    private void value(@Nullable Object value, Bytes out) {
        if (value instanceof String s) {
            JsonText.put(s, out);
        } else if (value instanceof List<?> l) {
            list(l, out);
        } else if (value instanceof Map<?, ?> m) {
            object(m, out);
        } else {
            scratch.setObject(value);
            scalar(scratch, out);
        }
    }

    private void list(List<? extends @Nullable Object> list, Bytes out) {
        out.put('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            value(list.get(i), out);
        }
        out.put(']');
    }

    private void object(Map<?, ? extends @Nullable Object> map, Bytes out) {
        out.put('{');
        boolean first = true;
        for (Map.Entry<?, ? extends @Nullable Object> field : map.entrySet()) {
            if (!first) {
                out.put(',');
            }
            first = false;
            JsonText.put(String.valueOf(field.getKey()), out);
            out.put(':');
            value(field.getValue(), out);
        }
        out.put('}');
    }

    private static void scalar(Cell value, Bytes out) {
        switch (value.kind()) {
            case BOOLEAN -> ScalarWriter.bool(value.booleanValue(), out);
            case INTEGER -> Numbers.integer(value.bits(), out);
            case DECIMAL -> Numbers.decimal(value.bits(), value.scale(), out);
            case FLOAT -> real(value.doubleValue(), out);
            // A number of more than 64 bits arrives as text: the only text that gets here.
            case TEXT -> out.putAscii(value.text());
            case DATE, TIME, TIMESTAMP, INSTANT, UUID, BYTES -> quoted(value, out);
            case NULL, LIST, DOCUMENT -> out.put(NULL);
        }
    }

    private static void real(double value, Bytes out) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new Unstorable("holds " + value + ", which is no JSON number");
        }
        Numbers.real(value, out);
    }

    private static void quoted(Cell value, Bytes out) {
        out.put('"');
        switch (value.kind()) {
            case DATE -> Calendar.date(value.bits(), out);
            case TIME -> Calendar.time(value.bits(), out);
            case TIMESTAMP -> Calendar.isoTimestamp(value.bits(), out);
            case INSTANT -> Calendar.isoInstant(value.bits(), out);
            case UUID -> ScalarWriter.uuid(value.bits(), value.lowBits(), out);
            default -> out.put(Base64.getEncoder().encode(value.bytes()));
        }
        out.put('"');
    }
}
