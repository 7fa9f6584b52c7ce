package io.mockcraft.schema.yaml;

import io.mockcraft.problem.MockCraftBug;
import java.util.Map;

/** Rules of the language that this version does not know how to follow; each is refused by its name. */
final class NotYet {

    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("include", "write the tables into this file"),
            Map.entry("templates", "write the rules out, or use a YAML anchor"));

    private NotYet() {}

    static boolean knows(String word) {
        return REMEDIES.containsKey(word);
    }

    static String reason(String word) {
        return "\"" + word + "\" is not supported yet in this version";
    }

    static String remedy(String word) {
        String remedy = REMEDIES.get(word);
        if (remedy == null) {
            throw new MockCraftBug("no remedy for " + word);
        }
        return remedy;
    }
}
