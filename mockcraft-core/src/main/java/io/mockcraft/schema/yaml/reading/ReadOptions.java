package io.mockcraft.schema.yaml.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the caller decides about a schema before it is read.
 *
 * @param profile the profile to apply; empty for none
 * @param params values of the schema's parameters, as text; they win over those in the schema
 * @param generators the names and aliases that a schema may use; letter case does not count
 * @param parameters the parameters of each of these names, where they are known: files of older versions call them otherwise
 * @param files those of them that name a file, whose text the generator gets
 */
public record ReadOptions(
        String profile,
        Map<String, String> params,
        Set<String> generators,
        Map<String, Set<String>> parameters,
        Map<String, Set<String>> files) {

    /** Makes the collections immutable. */
    public ReadOptions {
        params = Map.copyOf(params);
        generators = Set.copyOf(generators);
        parameters = Map.copyOf(parameters);
        files = Map.copyOf(files);
    }

    /** No generator takes a file. */
    public ReadOptions(
            String profile, Map<String, String> params, Set<String> generators, Map<String, Set<String>> parameters) {
        this(profile, params, generators, parameters, Map.of());
    }

    /** The parameters of a generator that name files; letter case does not count. */
    public Set<String> filesOf(String generator) {
        return files.getOrDefault(generator.strip().toLowerCase(Locale.ROOT), Set.of());
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
