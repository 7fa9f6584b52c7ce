package io.mockcraft.session;

import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.generator.custom.OwnCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The generators that a session's schema can name: the catalogue's, those that ServiceLoader finds, and the test's own.
 *
 * @param own those that do not ship; two sessions with equal ones share plans
 * @param catalogue all of them
 * @param names their names and aliases
 * @param parameters the parameters of each name
 */
record KnownGenerators(
        List<GeneratorFactory> own, Catalogue catalogue, Set<String> names, Map<String, Set<String>> parameters) {

    private static final KnownGenerators SHIPPED = of(Catalogues.builtIn(), List.of());

    /** What ships, what the class path offers as a service, and these. */
    static KnownGenerators with(List<GeneratorFactory> given) {
        List<GeneratorFactory> own = new ArrayList<>(services());
        own.addAll(given);
        return own.isEmpty() ? SHIPPED : of(new OwnCatalogue(own, SHIPPED.catalogue), own);
    }

    /** By name: the class path's order must not matter. */
    private static List<GeneratorFactory> services() {
        return ServiceLoader.load(GeneratorFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(factory -> factory.info().name()))
                .toList();
    }

    private static KnownGenerators of(Catalogue catalogue, List<GeneratorFactory> own) {
        Set<String> names = new TreeSet<>();
        Map<String, Set<String>> parameters = new TreeMap<>();
        for (GeneratorInfo info : catalogue.all()) {
            Set<String> taken = info.parameters().stream().map(Parameter::name).collect(Collectors.toUnmodifiableSet());
            Stream.concat(Stream.of(info.name()), info.aliases().stream()).forEach(name -> {
                names.add(name);
                parameters.put(name, taken);
            });
        }
        return new KnownGenerators(List.copyOf(own), catalogue, Set.copyOf(names), Map.copyOf(parameters));
    }
}
