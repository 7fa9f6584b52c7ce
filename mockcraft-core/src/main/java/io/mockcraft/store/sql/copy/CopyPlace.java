package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.Column;
import io.mockcraft.row.RowSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ServerErrorMessage;

/**
 * Where in a COPY the server stopped, as its context says: {@code COPY users, line 17, column age: "abc"}.
 *
 * <p>The server may speak any language, so only names and numbers are read.
 *
 * @param index how many rows stand before the row; -1 when the server did not say
 * @param row the row's number and values, for a message; empty when the server did not say
 * @param column the column; null when the server did not say
 */
record CopyPlace(long index, String row, @Nullable String column) {

    static final CopyPlace NONE = new CopyPlace(-1, "", null);

    private static final Pattern LINE = Pattern.compile("\\d+");

    static CopyPlace of(ServerErrorMessage message, String relation, RowSource source) {
        @Nullable String context = message.getWhere();
        if (context == null) {
            return NONE;
        }
        String start = "COPY " + relation;
        int found = context.startsWith(start) ? 0 : context.indexOf("\n" + start) + 1;
        Matcher line = LINE.matcher(context);
        if (!context.startsWith(start, found) || !line.find(found + start.length())) {
            return NONE;
        }
        return at(Long.parseLong(line.group()) - 1, context.substring(line.end()), source);
    }

    private static CopyPlace at(long index, String rest, RowSource source) {
        if (index < 0 || index >= source.size()) {
            return NONE;
        }
        return new CopyPlace(index, "row " + (index + 1) + " " + RowText.of(source, index), column(rest, source));
    }

    private static @Nullable String column(String rest, RowSource source) {
        for (Column column : source.columns()) {
            Pattern named = Pattern.compile("^\\P{L}+\\p{L}+\\P{L}" + Pattern.quote(column.name()) + "(:|$)");
            if (named.matcher(rest).find()) {
                return column.name();
            }
        }
        return null;
    }
}
