package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a kind of map in older files: each with all its spellings, letter case and underscores aside.
 *
 * @param spellings what each squashed spelling means
 */
record Keys(Map<String, String> spellings) {

    /** What is read over: it describes, or belongs to the database. */
    private static final String IGNORED = "-";

    static final Keys ROOT = of("root");
    static final Keys TABLE = of("table");
    static final Keys COLUMN = of("column");
    static final Keys RELATION = of("relation");
    static final Keys CONSTRAINT = of("constraint");
    static final Keys TARGET = of("target");

    private static Keys of(String kind) {
        Map<String, String> spellings = new HashMap<>(Words.meanings("keys *"));
        spellings.putAll(Words.meanings("keys " + kind));
        return new Keys(Map.copyOf(spellings));
    }

    /** What a key means; null when nothing is known of it. */
    @Nullable
    String meaning(String key) {
        return spellings.get(Words.squashed(key));
    }

    /** The entries of a map by what they mean, the first of each; one without a value says nothing, a stranger is told. */
    Map<String, Entry> read(@Nullable Node node, String path, Findings findings) {
        Map<String, Entry> found = new HashMap<>();
        for (Entry entry : Nodes.entries(node)) {
            String meaning = meaning(entry.key().text());
            if (meaning == null) {
                stranger(entry, path, findings);
            } else if (!meaning.equals(IGNORED) && says(meaning, entry.value())) {
                add(meaning, entry, found, path, findings);
            }
        }
        return found;
    }

    /** The same of a map whose other keys somebody else reads. */
    Map<String, Entry> readKnown(@Nullable Node node) {
        Map<String, Entry> found = new HashMap<>();
        for (Entry entry : Nodes.entries(node)) {
            String meaning = meaning(entry.key().text());
            if (meaning != null && says(meaning, entry.value())) {
                found.putIfAbsent(meaning, entry);
            }
        }
        return found;
    }

    /** {@code value: null} is a constant; any other key without a value could as well be left out. */
    private static boolean says(String meaning, Node value) {
        return meaning.equals("value") || !OlderNodes.isNothing(value);
    }

    private static void add(String meaning, Entry entry, Map<String, Entry> found, String path, Findings findings) {
        Entry first = found.putIfAbsent(meaning, entry);
        if (first != null) {
            String again = "\"" + entry.key().text() + "\" says again what \""
                    + first.key().text() + "\" says; the first is taken";
            findings.notice(entry.key().at(), path, again);
        }
    }

    private void stranger(Entry entry, String path, Findings findings) {
        String name = entry.key().text();
        String near = findings.didYouMean(name, known());
        String what = "\"" + name + "\" is no key of older files and is left out";
        findings.notice(entry.key().at(), path, near.isEmpty() ? what : what + "; " + near);
    }

    private Collection<String> known() {
        TreeSet<String> known = new TreeSet<>(spellings.values());
        known.remove(IGNORED);
        return known;
    }
}
