package io.mockcraft.assertj;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Table;
import io.mockcraft.store.sql.names.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the statement that finds the rows in which two tables differ.
 *
 * <p>Its columns: whether the row was seeded, whether it is there, the expected values as text, the actual ones. Rows
 * that are equal as a whole are told apart by a number, so that two of them are not one.
 */
final class ComparisonQuery {

    private ComparisonQuery() {}

    static String of(Table table, List<Column> columns, RowKey key) {
        return "SELECT " + selected(columns.size()) + " FROM (" + side(Stage.TABLE, columns, key) + ") e FULL JOIN ("
                + side(SqlForm.of(table), columns, key) + ") a ON e.k = a.k AND e.n = a.n WHERE "
                + differing(columns.size()) + " ORDER BY " + order(key);
    }

    private static String selected(int columns) {
        List<String> items = new ArrayList<>(List.of("e.n IS NOT NULL", "a.n IS NOT NULL"));
        items.addAll(each(columns, i -> "e.c" + i));
        items.addAll(each(columns, i -> "a.c" + i));
        return String.join(", ", items);
    }

    private static String side(String table, List<Column> columns, RowKey key) {
        List<String> items = each(columns.size(), i -> SqlForm.of(columns.get(i)) + " AS c" + i);
        String row = key.places().stream()
                .map(i -> SqlForm.of(columns.get(i)))
                .collect(Collectors.joining(", ", "ROW(", ")::text"));
        items.add(row + " AS k");
        items.add(key.unique() ? "1 AS n" : "pg_catalog.row_number() OVER (PARTITION BY " + row + ") AS n");
        if (key.unique()) {
            key.places().forEach(i -> items.add(Identifiers.quote(columns.get(i).name()) + " AS o" + i));
        }
        return "SELECT " + String.join(", ", items) + " FROM " + table;
    }

    private static String differing(int columns) {
        List<String> tests = new ArrayList<>(List.of("e.n IS NULL", "a.n IS NULL"));
        tests.addAll(each(columns, i -> "e.c" + i + " IS DISTINCT FROM a.c" + i));
        return String.join(" OR ", tests);
    }

    /** A key's own order: 10 comes after 9. */
    private static String order(RowKey key) {
        if (!key.unique()) {
            return "coalesce(e.k, a.k), coalesce(e.n, a.n)";
        }
        return key.places().stream()
                .map(i -> "coalesce(e.o" + i + ", a.o" + i + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<String> each(int columns, IntFunction<String> text) {
        return IntStream.range(0, columns).mapToObj(text).collect(Collectors.toCollection(ArrayList::new));
    }
}
