package io.mockcraft.generator.facts;

import io.mockcraft.problem.MockCraftBug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a resource of lists. */
final class FactLists {

    private FactLists() {}

    static Map<String, List<String>> read(List<String> lines) {
        Map<String, List<String>> lists = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                open = new ArrayList<>();
                if (lists.put(line.substring(1, line.length() - 1), open) != null) {
                    throw new MockCraftBug("two lists are called " + line);
                }
            } else {
                FactLines.split(line).stream().filter(word -> !word.isEmpty()).forEach(open::add);
            }
        }
        lists.replaceAll((name, words) -> List.copyOf(words));
        return lists;
    }
}
