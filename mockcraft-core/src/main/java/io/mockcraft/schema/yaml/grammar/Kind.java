package io.mockcraft.schema.yaml.grammar;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of map.
 *
 * @param name such as {@code table}
 * @param keys its keys by their names, in the order of the documentation
 * @param openWith a key beside which any other may stand, a generator's parameter; empty for none
 */
public record Kind(String name, Map<String, Key> keys, String openWith) {

    /** Makes the map immutable. */
    public Kind {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    static Kind of(String name, Key... keys) {
        return of(name, "", List.of(keys));
    }

    static Kind of(String name, String openWith, List<Key> keys) {
        Map<String, Key> byName = new LinkedHashMap<>();
        keys.forEach(key -> byName.put(key.name(), key));
        return new Kind(name, byName, openWith);
    }

    /** The names of its keys. */
    public Set<String> names() {
        return keys.keySet();
    }
}
