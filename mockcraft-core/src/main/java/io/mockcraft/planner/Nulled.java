package io.mockcraft.planner;

import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Table;
import io.mockcraft.planner.draft.TableDraft;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Columns that stay null, or never are, because the database refused their values for a reason that could not be foreseen. */
public final class Nulled {

    private Nulled() {}

    /** The columns that may be null instead; none where null is no way out. */
    public static List<String> columns(Table table, String blamed) {
        Predicate<String> named = table.checks().stream()
                .filter(check -> check.name().equals(blamed))
                .findFirst()
                .<Predicate<String>>map(check -> check.columns()::contains)
                .orElse(blamed::equals);
        return table.columns().stream()
                .filter(c -> c.nullable() && !c.generated())
                .map(Column::name)
                .filter(named)
                .toList();
    }

    static void require(TableDraft draft, PlanOptions options) {
        for (String blamed : new TreeSet<>(options.nulled(draft.table.name()))) {
            List<String> columns = columns(draft.table, blamed);
            String nulls = columns.stream().map(c -> quoted(c) + " IS NULL").collect(Collectors.joining(" AND "));
            draft.require(new Check(blamed, nulls, columns));
        }
        for (String column : new TreeSet<>(options.filled(draft.table.name()))) {
            draft.require(new Check(column, quoted(column) + " IS NOT NULL", List.of(column)));
        }
    }

    static String quoted(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }
}
