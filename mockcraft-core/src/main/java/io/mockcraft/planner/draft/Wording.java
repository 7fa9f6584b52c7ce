package io.mockcraft.planner.draft;

import io.mockcraft.problem.Suggestions;
import java.util.List;

/** Sentences that several problems share. */
public final class Wording {

    private Wording() {}

    /** Says that the table has no such column. */
    public static String noColumn(String name, TableDraft table) {
        return "no column \"" + name + "\" in table \"" + table.label + "\"";
    }

    /** Says which column was probably meant, or which there are. */
    public static String columns(String name, TableDraft table) {
        return Suggestions.didYouMeanOrList(name, names(table));
    }

    /** The names of the table's columns. */
    public static List<String> names(TableDraft table) {
        return table.columns.stream().map(c -> c.column.name()).toList();
    }
}
