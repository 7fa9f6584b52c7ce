package io.mockcraft.generator.facts;

import io.mockcraft.problem.MockCraftBug;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table of facts: each row one thing of the real world, such as an airport, and what belongs to it. Immutable.
 *
 * @param name its name, which is also that of the family of generators that draw from it
 * @param columns the names of its columns
 * @param rows its rows; each has one text for each column, perhaps empty
 */
public record FactTable(String name, List<String> columns, List<List<String>> rows) {

    /** Makes the collections immutable. */
    public FactTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** The texts of a column, one for each row. */
    public List<String> column(String column) {
        int place = place(column);
        return rows.stream().map(row -> row.get(place)).toList();
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return columns.contains(column);
    }

    /** The rows that have this text in a column. */
    public FactTable where(String column, String text) {
        int place = place(column);
        return new FactTable(
                name,
                columns,
                rows.stream().filter(row -> row.get(place).equals(text)).toList());
    }

    /** The place of the first row for each text of any column, letter case ignored. */
    public Map<String, Integer> index() {
        Map<String, Integer> index = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < rows.size(); row++) {
                index.putIfAbsent(rows.get(row).get(column).toLowerCase(Locale.ROOT), row);
            }
        }
        index.remove("");
        return index;
    }

    private int place(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new MockCraftBug("table of facts \"" + name + "\" has no column \"" + column + "\"");
        }
        return place;
    }
}
