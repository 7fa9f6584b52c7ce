package io.mockcraft.generator.facts;

import io.mockcraft.problem.MockCraftBug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of facts and the lists of words that ship; each is read when it is first asked for. Thread-safe.
 *
 * <p>Two kinds of resource, both UTF-8, both with {@code #} before a line of comment that says where the facts come from.
 * A table's first line names its columns, {@code |} stands between values. A file of lists has {@code [name]} before each
 * list, {@code |} between words, as many lines as it likes.
 */
public final class Facts {

    private final Map<String, FactTable> tables = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<String>>> lists = new ConcurrentHashMap<>();

    /** Nothing read yet. */
    public Facts() {}

    /** The table of this name. */
    public FactTable table(String name) {
        return tables.computeIfAbsent(name, Facts::readTable);
    }

    /** The words of a list, such as {@code allergy} in {@code health}. */
    public List<String> list(String file, String name) {
        List<String> words = lists.computeIfAbsent(file, f -> FactLists.read(FactLines.of(f + ".list")))
                .get(name);
        if (words == null) {
            throw new MockCraftBug("\"" + file + "\" has no list \"" + name + "\"");
        }
        return words;
    }

    private static FactTable readTable(String name) {
        List<String> lines = FactLines.of(name + ".table");
        List<String> columns = FactLines.split(lines.get(0));
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = FactLines.split(line);
            if (row.size() != columns.size()) {
                throw new MockCraftBug("table of facts \"" + name + "\": " + line);
            }
            rows.add(row);
        }
        return new FactTable(name, columns, rows);
    }
}
