package io.mockcraft.generator.builtin.file;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a table in the forms that files have. */
final class TextRows {

    private TextRows() {}

    /** RFC 4180: quoted where it must be. */
    static void csv(List<? extends @Nullable Object> row, String delimiter, StringBuilder out) {
        String before = "";
        for (Object value : row) {
            String text = text(value);
            boolean quoted = text.contains(delimiter) || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
            out.append(before).append(quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
            before = delimiter;
        }
        out.append('\n');
    }

    static void padded(Collection<? extends @Nullable Object> row, int width, StringBuilder out) {
        for (Object value : row) {
            String text = text(value);
            out.append(text.length() > width ? text.substring(0, width) : text);
            for (int i = text.length(); i < width; i++) {
                out.append(' ');
            }
        }
        out.append('\n');
    }

    static void sql(List<? extends List<? extends @Nullable Object>> rows, StringBuilder out) {
        String before = "(";
        for (List<? extends @Nullable Object> row : rows) {
            out.append(before);
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "" : ", ").append(literal(row.get(i)));
            }
            before = "), (";
        }
        out.append(")");
    }

    private static String literal(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }

    static void xml(List<String> names, List<? extends @Nullable Object> row, String record, StringBuilder out) {
        out.append('<').append(record).append('>');
        for (int i = 0; i < names.size(); i++) {
            out.append('<').append(names.get(i)).append('>');
            out.append(text(row.get(i)).replace("&", "&amp;").replace("<", "&lt;"));
            out.append("</").append(names.get(i)).append('>');
        }
        out.append("</").append(record).append('>');
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
