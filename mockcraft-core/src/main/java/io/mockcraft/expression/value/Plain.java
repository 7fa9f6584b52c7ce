package io.mockcraft.expression.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of expressions as {@link io.mockcraft.row.Cell#setObject} takes them. */
public final class Plain {

    private Plain() {}

    /** The value; documents as maps and lists, spans of time and ranges as text; null where it is not known. */
    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Json json) {
            return json.value() instanceof Map || json.value() instanceof List ? json.value() : json.toString();
        } else if (value instanceof Interval span) {
            return IntervalText.of(span);
        } else if (value instanceof SqlRange range) {
            return RangeText.of(range);
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(of(element)));
            return elements;
        }
        return value instanceof Unknowable ? null : value;
    }
}
