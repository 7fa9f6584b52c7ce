package io.mockcraft.schema.yaml;

import io.mockcraft.problem.MockCraftBug;
import java.util.Map;

/** Rules of the language that this version does not know how to follow; each is refused by its name. */
final class NotYet {

    private static final String GENERATOR = "use a generator instead";
    private static final String PINNED = "use values with weights, or pinned rows";
    private static final String LATER = "leave it out";

    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("tree", "leave it out: rows of a self-reference then choose any row"),
            Map.entry("match", "leave it out, or use a composite reference"),
            Map.entry("toAny", "write one reference for each table"),
            Map.entry("aggregate", GENERATOR),
            Map.entry("split", GENERATOR),
            Map.entry("expr", GENERATOR),
            Map.entry("series", "use the generator timestamp with \"between\""),
            Map.entry("when", PINNED),
            Map.entry("else", PINNED),
            Map.entry("variants", PINNED),
            Map.entry("set", PINNED),
            Map.entry("object", "use { value: ... } with the JSON as text"),
            Map.entry("array", "use { value: ... } with the array as text"),
            Map.entry("distribution", "use values with weights"),
            Map.entry("markov", "use values with weights"),
            Map.entry("sameFor", "use copy"),
            Map.entry("hidden", LATER),
            Map.entry("fromExisting", LATER),
            Map.entry("include", "write the tables into this file"),
            Map.entry("templates", "write the rules out, or use a YAML anchor"),
            Map.entry("collections", "only tables are read: leave it out"),
            Map.entry("keys", "only tables are read: leave it out"),
            Map.entry("relations", "write \"ref\" at the column, or \"references\" in the table"),
            Map.entry("fields", "write \"columns\""),
            Map.entry("nested_fields", "use { value: ... } with the JSON as text"),
            Map.entry("store", "write one schema for each database"),
            Map.entry("cover", "write a count"),
            Map.entry("ttl", LATER),
            Map.entry("key", LATER),
            Map.entry("<<", "write the keys out"));

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
