package io.mockcraft.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between a token's recipe and what the same test is made of now. */
public final class Changes {

    private Changes() {}

    /**
     * A clause for each difference that changes rows; empty when the data is the same, or nobody knows what it was.
     *
     * @param users the columns whose values come from a word list, by its name; a list without is named itself
     */
    public static List<String> between(Recipe then, Recipe now, Map<String, List<String>> users) {
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
            changes.add(named(words, users) + ": words of " + releases(then, now) + " differ");
        } else if (code.isEmpty() && !then.plan().equals(now.plan())) {
            changes.add("the plan changed: the schema or the tables are not what they were");
        } else if (changes.isEmpty()) {
            changes.add("the plan is the same: MockCraft's own facts, or a generator of your own, changed");
        }
        SortedSet<String> tables = new TreeSet<>(then.tables().keySet());
        tables.addAll(now.tables().keySet());
        tables.forEach(table -> compare(table, then, now, changes));
        return changes;
    }

    private static String named(List<String> words, Map<String, List<String>> users) {
        return words.stream()
                .flatMap(list -> users.getOrDefault(list, List.of()).isEmpty()
                        ? Stream.of(list)
                        : users.getOrDefault(list, List.of()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String releases(Recipe then, Recipe now) {
        boolean known = !then.datafaker().isEmpty() && !now.datafaker().isEmpty();
        return known && !then.datafaker().equals(now.datafaker())
                ? "Datafaker " + then.datafaker() + " and " + now.datafaker()
                : "then and now";
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
