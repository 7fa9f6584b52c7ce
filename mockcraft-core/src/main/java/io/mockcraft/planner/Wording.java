package io.mockcraft.planner;

import io.mockcraft.problem.Suggestions;
import java.util.List;

/** Sentences that several problems share. */
final class Wording {

    private Wording() {}

    static String noColumn(String name, TableDraft table) {
        return "no column \"" + name + "\" in table \"" + table.label + "\"";
    }

    static String columns(String name, TableDraft table) {
        return Suggestions.didYouMeanOrList(name, names(table));
    }

    static List<String> names(TableDraft table) {
        return table.columns.stream().map(c -> c.column.name()).toList();
    }
}
