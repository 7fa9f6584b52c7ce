package io.mockcraft.store.sql.existing;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.store.sql.names.Identifiers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the run that a row belongs to, by whichever way the ledger tells a table's rows. */
final class Runs {

    private Runs() {}

    /** A query for the runs that own the row {@code t} of a table. */
    static String owner(Table table) {
        Stream<String> ranges = table.columns().stream().filter(Runs::numbers).map(c -> range(c.name()));
        Stream<String> keys = table.keys().stream().map(key -> noted(key.columns()));
        String ways = Stream.of(Stream.of(places(), "c.kind = 'WHOLE'"), ranges, keys)
                .flatMap(way -> way)
                .collect(Collectors.joining(" OR "));
        return "SELECT 1 FROM mockcraft.claim c WHERE c.tbl = " + table.oid() + " AND (" + ways + ")";
    }

    /** A run numbers columns of exact numbers only. */
    private static boolean numbers(Column column) {
        return column.type().whole() || column.type().kind() == TypeKind.DECIMAL;
    }

    private static String range(String column) {
        return "c.kind = 'RANGE' AND " + isTold(List.of(column)) + " AND t." + Identifiers.quote(column)
                + " BETWEEN c.first AND c.last";
    }

    private static String noted(List<String> key) {
        return "c.kind = 'KEYS' AND " + isTold(key) + " AND " + isNoted(FoundRows.named(key, "::text"));
    }

    private static String places() {
        return "c.kind = 'PLACES' AND " + isNoted("t.tableoid::text, t.ctid::text, t.xmin::text");
    }

    private static String isTold(List<String> key) {
        return "c.key_columns = ARRAY[" + key.stream().map(Runs::literal).collect(Collectors.joining(", "))
                + "]::text[]";
    }

    private static String isNoted(String texts) {
        return "EXISTS (SELECT 1 FROM mockcraft.owned o WHERE o.run = c.run AND o.tbl = c.tbl AND o.key = ARRAY["
                + texts + "])";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
