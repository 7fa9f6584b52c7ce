package io.mockcraft.generator.process;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.outside.Inputs;
import io.mockcraft.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a program is asked for one cell, as a line of JSON.
 *
 * @param table the table's name
 * @param column the column's name, with what leads on inside of it
 * @param locale the column's locale
 * @param paths the columns under {@code from}
 */
record Question(String table, String column, String locale, List<String> paths) {

    private static final String COLUMNS = ".columns.";
    private static final long SEEDS = 1L << 53;

    /** For the column at this path of the schema, such as {@code tables.users.columns.email}. */
    static Question at(String path, String locale, List<String> paths) {
        int columns = path.indexOf(COLUMNS);
        int tables = path.indexOf('.');
        boolean known = tables >= 0 && columns > tables;
        String table = known ? path.substring(tables + 1, columns) : "";
        return new Question(table, known ? path.substring(columns + COLUMNS.length()) : path, locale, paths);
    }

    /** The line for a cell. */
    String of(Draw draw) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("table", table);
        all.put("column", column);
        all.put("rank", draw.rank());
        all.put("ordinal", draw.ordinal());
        all.put("seed", draw.random().below(SEEDS));
        all.put("locale", locale);
        all.put("from", from(draw));
        return JsonText.of(all);
    }

    private Map<String, @Nullable Object> from(Draw draw) {
        Map<String, @Nullable Object> from = new LinkedHashMap<>();
        List<@Nullable Object> values = Inputs.of(draw);
        for (int i = 0; i < values.size(); i++) {
            from.put(paths.get(i), values.get(i));
        }
        return from;
    }
}
