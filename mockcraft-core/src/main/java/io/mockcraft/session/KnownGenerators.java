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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The generators that a session's schema can name: the catalogue's, those that ServiceLoader finds, and the test's own.
 *
 * @param own those that do not ship; two sessions with equal ones share plans
 * @param catalogue all of them
 */
record KnownGenerators(List<GeneratorFactory> own, Catalogue catalogue) {

    private static final KnownGenerators SHIPPED = new KnownGenerators(List.of(), Catalogues.builtIn());

    /** What ships, what the class path offers as a service, and these. */
    static KnownGenerators with(List<GeneratorFactory> given) {
        List<GeneratorFactory> own = new ArrayList<>(services());
        own.addAll(given);
        return own.isEmpty()
                ? SHIPPED
                : new KnownGenerators(List.copyOf(own), new OwnCatalogue(own, SHIPPED.catalogue));
    }

    /** By name: the class path's order must not matter. */
    private static List<GeneratorFactory> services() {
        return ServiceLoader.load(GeneratorFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(factory -> factory.info().name()))
                .toList();
    }

    /** What a schema may call them; asked only where there is one, because it defines every generator there is. */
    Names names() {
        return own.isEmpty() ? ShippedNames.ALL : Names.of(catalogue);
    }

    /** Made when it is first asked for. */
    private static final class ShippedNames {
        static final Names ALL = Names.of(SHIPPED.catalogue);
    }

    /**
     * What generators are called.
     *
     * @param all their names and aliases
     * @param parameters the parameters of each name
     */
    record Names(Set<String> all, Map<String, Set<String>> parameters) {

        private static Names of(Catalogue catalogue) {
            Map<String, Set<String>> parameters = new TreeMap<>();
            for (GeneratorInfo info : catalogue.all()) {
                Set<String> taken =
                        info.parameters().stream().map(Parameter::name).collect(Collectors.toUnmodifiableSet());
                Stream.concat(Stream.of(info.name()), info.aliases().stream())
                        .forEach(name -> parameters.put(name, taken));
            }
            return new Names(Set.copyOf(parameters.keySet()), Map.copyOf(parameters));
        }
    }
}
