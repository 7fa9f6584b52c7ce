package io.mockcraft.schema.yaml;

import java.util.Map;
import java.util.Set;

/**
 * What the caller decides about a schema before it is read.
 *
 * @param profile the profile to apply; empty for none
 * @param params values of the schema's parameters, as text; they win over those in the schema
 * @param generators the names and aliases that a schema may use; letter case does not count
 */
public record ReadOptions(String profile, Map<String, String> params, Set<String> generators) {

    /** Makes the collections immutable. */
    public ReadOptions {
        params = Map.copyOf(params);
        generators = Set.copyOf(generators);
    }

    /** No profile and no parameters. */
    public static ReadOptions plain(Set<String> generators) {
        return new ReadOptions("", Map.of(), generators);
    }
}
