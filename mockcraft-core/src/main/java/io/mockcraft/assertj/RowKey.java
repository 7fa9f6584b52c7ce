package io.mockcraft.assertj;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * By which columns the rows of two tables are matched.
 *
 * @param places the columns, by their places among the compared ones
 * @param unique whether they tell rows apart; else they are all there are
 */
record RowKey(List<Integer> places, boolean unique) {

    /** The primary key; all columns when there is none, or when the database fills a part of it. */
    static RowKey of(Table table, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        List<String> primary = table.primaryKey().map(Key::columns).orElse(List.of());
        if (primary.isEmpty() || !names.containsAll(primary)) {
            return new RowKey(IntStream.range(0, columns.size()).boxed().toList(), false);
        }
        return new RowKey(primary.stream().map(names::indexOf).toList(), true);
    }
}
