package io.mockcraft.expression.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads array literals: {@code {a,"b c",NULL,{…}}}. */
final class ArrayReader {

    private static final int MOST_DIMENSIONS = 6;

    private final String text;
    private int at;

    private ArrayReader(String text) {
        this.text = text;
    }

    /** The list of its texts, nulls and inner lists, or {@link Unknowable#OPAQUE}. */
    static Object read(String literal) {
        ArrayReader reader = new ArrayReader(literal.strip());
        try {
            List<@Nullable Object> list = reader.list(0);
            return reader.at == reader.text.length() ? list : Unknowable.OPAQUE;
        } catch (IndexOutOfBoundsException malformed) {
            return Unknowable.OPAQUE;
        }
    }

    private List<@Nullable Object> list(int dimension) {
        if (dimension >= MOST_DIMENSIONS || text.charAt(at++) != '{') {
            throw new IndexOutOfBoundsException();
        }
        List<@Nullable Object> elements = new ArrayList<>();
        while (text.charAt(at) != '}') {
            if (!elements.isEmpty() && text.charAt(at++) != ',') {
                throw new IndexOutOfBoundsException();
            }
            blanks();
            elements.add(text.charAt(at) == '{' ? list(dimension + 1) : element());
            blanks();
        }
        at++;
        return elements;
    }

    private void blanks() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private @Nullable Object element() {
        if (text.charAt(at) == '"') {
            return quoted();
        }
        StringBuilder element = new StringBuilder();
        while (",{}".indexOf(text.charAt(at)) < 0) {
            at += text.charAt(at) == '\\' ? 1 : 0;
            element.append(text.charAt(at++));
        }
        String bare = element.toString().strip();
        return bare.equalsIgnoreCase("null") ? null : bare;
    }

    private String quoted() {
        StringBuilder element = new StringBuilder();
        at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 1 : 0;
            element.append(text.charAt(at++));
        }
        at++;
        return element.toString();
    }
}
