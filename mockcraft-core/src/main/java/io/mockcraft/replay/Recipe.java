package io.mockcraft.replay;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one dataset was made of.
 *
 * @param name which of the test's datasets it is: its schema's name, numbered where two are alike
 * @param seed the seed
 * @param profile the schema's profile; empty for none
 * @param params the parameters, each {@code name=value}
 * @param plan the plan's fingerprint
 * @param datafaker the release of Datafaker whose words they are; empty when nobody knows
 * @param words a fingerprint of each word list that values came from, by the list's name
 * @param data the fingerprint of all rows at the default base
 * @param tables a fingerprint for each table's rows
 * @param bases where a table's keys start, for tables where that is not 1
 */
public record Recipe(
        String name,
        long seed,
        String profile,
        List<String> params,
        String plan,
        String datafaker,
        SortedMap<String, String> words,
        String data,
        SortedMap<String, String> tables,
        SortedMap<String, Long> bases) {

    /** Makes the collections its own. */
    public Recipe {
        params = List.copyOf(params);
        words = new TreeMap<>(words);
        tables = new TreeMap<>(tables);
        bases = new TreeMap<>(bases);
    }

    /** The base of a table. */
    public long base(String table) {
        return bases.getOrDefault(table, 1L);
    }

    /** The same under another name. */
    public Recipe named(String newName) {
        return new Recipe(newName, seed, profile, params, plan, datafaker, words, data, tables, bases);
    }

    /** A recipe without word lists, whose tables and bases come as any map. */
    public static Recipe of(
            String name,
            long seed,
            String profile,
            List<String> params,
            String plan,
            String data,
            Map<String, String> tables,
            Map<String, Long> bases) {
        return new Recipe(
                name,
                seed,
                profile,
                params,
                plan,
                "",
                new TreeMap<>(),
                data,
                new TreeMap<>(tables),
                new TreeMap<>(bases));
    }

    /** The same with the word lists of a release of Datafaker. */
    public Recipe withWords(String release, Map<String, String> lists) {
        return new Recipe(name, seed, profile, params, plan, release, new TreeMap<>(lists), data, tables, bases);
    }
}
