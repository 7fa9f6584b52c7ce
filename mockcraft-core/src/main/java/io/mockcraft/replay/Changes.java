package io.mockcraft.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What differs between a token's recipe and what the same test is made of now. */
public final class Changes {

    private Changes() {}

    /** A clause for each difference that changes rows; empty when the data is the same, or nobody knows what it was. */
    public static List<String> between(Recipe then, Recipe now) {
        List<String> changes = new ArrayList<>();
        if (then.data().isEmpty() || then.data().equals(now.data())) {
            return changes;
        }
        if (then.seed() != now.seed()) {
            changes.add("the seed was " + then.seed() + " and is " + now.seed());
        }
        List<String> words = new ArrayList<>(changedWords(then, now));
        List<String> code = words.stream().filter(Changes::isCode).toList();
        words.removeAll(code);
        code.forEach(name -> changes.add(name + " is another one"));
        if (!words.isEmpty()) {
            changes.add("another release of Datafaker has other words for " + String.join(", ", words));
        } else if (code.isEmpty() && !then.plan().equals(now.plan())) {
            changes.add("the plan changed: the schema or the tables are not what they were");
        }
        SortedSet<String> tables = new TreeSet<>(then.tables().keySet());
        tables.addAll(now.tables().keySet());
        tables.forEach(table -> compare(table, then, now, changes));
        return changes;
    }

    /** Scripts, and the engines that run them, stand among the words. */
    private static boolean isCode(String name) {
        return name.startsWith("the script of ") || name.startsWith("the engine of ");
    }

    /** Lists that both use, and whose words differ. */
    private static List<String> changedWords(Recipe then, Recipe now) {
        return then.words().entrySet().stream()
                .filter(list -> !list.getValue().equals(now.words().getOrDefault(list.getKey(), list.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void compare(String table, Recipe then, Recipe now, List<String> changes) {
        String before = then.tables().get(table);
        String after = now.tables().get(table);
        if (before == null) {
            changes.add("table " + table + " was not filled then");
        } else if (after == null) {
            changes.add("table " + table + " is not filled any more");
        } else if (!before.equals(after)) {
            changes.add("the rows of table " + table + " differ");
        }
    }
}
