package io.mockcraft.expression.value;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints values as PostgreSQL prints jsonb: keys by length, then by bytes. */
final class JsonText {

    private static final Comparator<String> KEY_ORDER = Comparator.<String>comparingInt(
                    k -> k.getBytes(StandardCharsets.UTF_8).length)
            .thenComparing(Comparator.naturalOrder());

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String write(@Nullable Object value) {
        JsonText text = new JsonText();
        text.append(value);
        return text.out.toString();
    }

    private void append(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof Number) {
            out.append(Numbers.decimal(value).toPlainString());
        } else if (value == null || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        out.append('{');
        String comma = "";
        for (String key :
                map.keySet().stream().map(String::valueOf).sorted(KEY_ORDER).toList()) {
            out.append(comma);
            string(key);
            out.append(": ");
            append(map.get(key));
            comma = ", ";
        }
        out.append('}');
    }

    private void array(List<?> list) {
        out.append('[');
        String comma = "";
        for (Object element : list) {
            out.append(comma);
            append(element);
            comma = ", ";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        int named = "\b\f\n\r\t\"\\".indexOf(c);
        if (named >= 0) {
            out.append('\\').append("bfnrt\"\\".charAt(named));
        } else if (c < ' ') {
            out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
        } else {
            out.append(c);
        }
    }
}
