package io.mockcraft.schema.yaml.syntax;

import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows {@code <<}: the keys of other maps, where a map does not have them itself. */
final class Merges {

    private static final String KEY = "<<";

    private Merges() {}

    static boolean isMerge(Scalar key) {
        return key.plain() && key.text().equals(KEY);
    }

    /** The entries with those of the maps behind {@code <<}; of these, the first that has a key wins. */
    static List<Entry> followed(List<Entry> entries, String path, Reading reading) {
        if (entries.stream().noneMatch(entry -> isMerge(entry.key()))) {
            return entries;
        }
        Map<String, Entry> merged = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !isMerge(entry.key()))
                .forEach(entry -> merged.put(entry.key().text(), entry));
        for (Entry entry : entries) {
            if (isMerge(entry.key())) {
                merge(entry, merged, path, reading);
            }
        }
        return new ArrayList<>(merged.values());
    }

    private static void merge(Entry entry, Map<String, Entry> merged, String path, Reading reading) {
        List<Node> sources = entry.value() instanceof Mapping ? List.of(entry.value()) : Nodes.items(entry.value());
        if (sources.isEmpty() || !sources.stream().allMatch(Mapping.class::isInstance)) {
            reading.problem(entry.key().at(), path, "\"<<\" takes a map, or a list of maps", "write <<: *name");
            return;
        }
        for (Node source : sources) {
            Nodes.entries(source).forEach(e -> merged.putIfAbsent(e.key().text(), e));
        }
    }
}
