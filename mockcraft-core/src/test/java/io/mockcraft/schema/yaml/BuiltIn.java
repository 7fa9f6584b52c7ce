package io.mockcraft.schema.yaml;

import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Options that know the catalogue as it is. */
final class BuiltIn {

    private BuiltIn() {}

    static ReadOptions options() {
        Map<String, Set<String>> parameters = new HashMap<>();
        for (GeneratorInfo info : Catalogues.builtIn().all()) {
            Set<String> names = info.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
            Stream.concat(Stream.of(info.name()), info.aliases().stream()).forEach(name -> parameters.put(name, names));
        }
        return new ReadOptions("", Map.of(), Set.copyOf(List.copyOf(parameters.keySet())), parameters);
    }
}
