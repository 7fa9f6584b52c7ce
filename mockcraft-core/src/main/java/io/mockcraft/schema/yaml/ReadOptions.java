package io.mockcraft.schema.yaml;

import java.util.Map;
import java.util.Set;

/**
 * What the caller decides about a schema before it is read.
 *
 * @param profile the profile to apply; empty for none
 * @param params values of the schema's parameters, as text; they win over those in the schema
 * @param generators the names and aliases that a schema may use; letter case does not count
 * @param parameters the parameters of each of these names, where they are known: files of older versions call them otherwise
 */
public record ReadOptions(
        String profile, Map<String, String> params, Set<String> generators, Map<String, Set<String>> parameters) {

    /** Makes the collections immutable. */
    public ReadOptions {
        params = Map.copyOf(params);
        generators = Set.copyOf(generators);
        parameters = Map.copyOf(parameters);
    }

    /** Without knowing the generators' parameters. */
    public ReadOptions(String profile, Map<String, String> params, Set<String> generators) {
        this(profile, params, generators, Map.of());
    }

    /** No profile and no parameters. */
    public static ReadOptions plain(Set<String> generators) {
        return new ReadOptions("", Map.of(), generators);
    }
}
