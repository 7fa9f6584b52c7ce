package io.mockcraft.dataset;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import java.util.List;
import java.util.Locale;

/** Finds a table by a name as people write it. */
final class TableNames {

    private TableNames() {}

    static TableRows find(List<TableRows> tables, String name) {
        List<TableRows> exact = matching(tables, name, false);
        List<TableRows> found = exact.isEmpty() ? matching(tables, name, true) : exact;
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new MockCraftException(
                new Problem(Location.of("dataset"), "", reason(found, name), remedy(tables, found, name)));
    }

    private static List<TableRows> matching(List<TableRows> tables, String name, boolean fold) {
        return tables.stream()
                .filter(t -> same(t.label(), name, fold)
                        || same(t.table().toString(), name, fold)
                        || same(t.table().name(), name, fold))
                .toList();
    }

    private static boolean same(String a, String b, boolean fold) {
        return fold ? a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT)) : a.equals(b);
    }

    private static String reason(List<TableRows> found, String name) {
        return found.isEmpty()
                ? "no table \"" + name + "\" was seeded"
                : "\"" + name + "\" may be any of " + labels(found);
    }

    private static String remedy(List<TableRows> tables, List<TableRows> found, String name) {
        return found.isEmpty() ? Suggestions.didYouMean(name, labels(tables)) : "write its database schema too";
    }

    private static List<String> labels(List<TableRows> tables) {
        return tables.stream().map(TableRows::label).toList();
    }
}
