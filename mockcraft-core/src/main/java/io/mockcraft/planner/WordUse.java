package io.mockcraft.planner;

import io.mockcraft.plan.WordList;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.order.Inputs;
import io.mockcraft.random.Mixer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which columns draw from which word list, so that a drift of its words can be told as theirs. */
final class WordUse {

    private static final int SHOWN = 4;

    private final Map<String, Set<String>> columns = new TreeMap<>();

    private WordUse() {}

    /**
     * The lists with their users.
     *
     * @param words all lists that generators were compiled from
     */
    static List<WordList> of(Map<String, List<String>> words, List<TableDraft> drafts) {
        WordUse use = new WordUse();
        drafts.forEach(table -> table.columns.forEach(column -> use.add(table, column)));
        List<WordList> lists = new ArrayList<>();
        words.forEach((name, list) ->
                lists.add(new WordList(name, hash(list), List.copyOf(use.columns.getOrDefault(name, Set.of())))));
        return lists;
    }

    /** Values that are dealt out by rank no longer show their generator in the plan. */
    private void add(TableDraft table, ColumnDraft column) {
        String name = table.label + "." + column.column.name();
        if (column.generator != null && column.written()) {
            add(column.generator.words(), name);
        }
        Inputs.of(column.plan).generators.forEach(generator -> add(generator.words(), name));
    }

    private void add(Map<String, List<String>> words, String column) {
        words.keySet()
                .forEach(list ->
                        columns.computeIfAbsent(list, l -> new TreeSet<>()).add(column));
    }

    /** The plan's fingerprint proves that no word changed: these only name the lists where one did. */
    private static String hash(List<String> words) {
        return HexFormat.of()
                .toHexDigits(Mixer.combine(0, String.join("\n", words)))
                .substring(0, SHOWN);
    }
}
