package io.mockcraft.json;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Writes small documents as JSON: maps, lists, text, numbers, flags. */
public final class JsonText {

    private JsonText() {}

    /** The value without any space. */
    public static String of(Object value) {
        StringBuilder out = new StringBuilder(128);
        append(value, out);
        return out.toString();
    }

    private static void append(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            map(map, out);
        } else if (value instanceof List<?> list) {
            list(list, out);
        } else if (value instanceof String text) {
            text(text, out);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else {
            out.append(value);
        }
    }

    private static void map(Map<?, ?> map, StringBuilder out) {
        String before = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            text((String) entry.getKey(), out);
            out.append(':');
            append(entry.getValue(), out);
            before = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private static void list(List<?> list, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ",");
            append(list.get(i), out);
        }
        out.append(']');
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
