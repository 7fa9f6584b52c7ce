package io.mockcraft.schema.yaml.older;

import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.shipped.Shipped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How older files spell things: the list {@code words.txt} beside this class. */
final class Words {

    private static final Map<String, Map<String, List<String>>> SECTIONS = read();

    private Words() {}

    /** Meanings and their spellings, in the order of the list. */
    static Map<String, List<String>> lists(String section) {
        Map<String, List<String>> found = SECTIONS.get(section);
        if (found == null) {
            throw new MockCraftBug("no section [" + section + "] in words.txt");
        }
        return found;
    }

    /** What each spelling means; a meaning spells itself, and the first meaning of a spelling wins. */
    static Map<String, String> meanings(String section) {
        Map<String, String> meanings = new HashMap<>();
        lists(section).keySet().forEach(meaning -> meanings.put(squashed(meaning), meaning));
        lists(section)
                .forEach((meaning, spellings) ->
                        spellings.forEach(spelling -> meanings.putIfAbsent(squashed(spelling), meaning)));
        return Map.copyOf(meanings);
    }

    /** {@code FirstName}, {@code first-name} and {@code first_name} are one word. */
    static String squashed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]", "");
    }

    private static Map<String, Map<String, List<String>>> read() {
        Map<String, Map<String, List<String>>> sections = new HashMap<>();
        Map<String, List<String>> section = new LinkedHashMap<>();
        for (String line : Shipped.lines(Words.class, "words.txt")) {
            if (line.startsWith("[")) {
                section = new LinkedHashMap<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                int colon = line.indexOf(": ") < 0 ? line.length() - 1 : line.indexOf(": ");
                section.computeIfAbsent(line.substring(0, colon), meaning -> new ArrayList<>())
                        .addAll(words(line.substring(colon + 1)));
            }
        }
        return sections;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
    }
}
