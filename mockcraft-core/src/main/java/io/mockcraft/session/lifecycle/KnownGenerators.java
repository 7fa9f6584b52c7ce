package io.mockcraft.session.lifecycle;

import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.generator.process.ProcessFactory;
import io.mockcraft.generator.process.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The generators that a session's schema can name: the catalogue's, those that ServiceLoader finds, and the test's own.
 *
 * @param own those that do not ship; two sessions with equal ones share plans
 * @param catalogue all of them
 */
record KnownGenerators(List<GeneratorFactory> own, Catalogue catalogue) {

    /** The programs that run for the sessions of this JVM. */
    private static final Workers PROGRAMS = new Workers();

    private static final KnownGenerators SHIPPED = new KnownGenerators(List.of(), Catalogues.builtIn());

    /**
     * What ships, what the class path offers as a service, and these.
     *
     * @param processes whether generators may start programs
     */
    static KnownGenerators with(List<GeneratorFactory> given, boolean processes) {
        List<GeneratorFactory> own = new ArrayList<>(services());
        own.addAll(given);
        Catalogue behind = SHIPPED.catalogue;
        List<GeneratorFactory> allowed = processes ? List.of(new ProcessFactory(PROGRAMS)) : List.of();
        if (own.isEmpty() && allowed.isEmpty()) {
            return SHIPPED;
        }
        Catalogue all = new OwnCatalogue(own, allowed.isEmpty() ? behind : new OwnCatalogue(allowed, behind));
        own.addAll(allowed);
        return new KnownGenerators(List.copyOf(own), all);
    }

    /** A session with these generators begins. */
    void enter() {
        if (mayStartPrograms()) {
            PROGRAMS.enter();
        }
    }

    /** A session with these generators ends; programs end with the last one that may start some. */
    void leave() {
        if (mayStartPrograms()) {
            PROGRAMS.leave();
        }
    }

    private boolean mayStartPrograms() {
        return own.stream().anyMatch(ProcessFactory.class::isInstance);
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
     * @param files those of them that name files, by the generator's name in lower case
     */
    record Names(Set<String> all, Map<String, Set<String>> parameters, Map<String, Set<String>> files) {

        private static Names of(Catalogue catalogue) {
            Map<String, Set<String>> parameters = new TreeMap<>();
            Map<String, Set<String>> files = new TreeMap<>();
            for (GeneratorInfo info : catalogue.all()) {
                Set<String> taken = taken(info, parameter -> true);
                Set<String> read = taken(info, parameter -> parameter.kind() == Parameter.Kind.FILE);
                Stream.concat(Stream.of(info.name()), info.aliases().stream()).forEach(name -> {
                    parameters.put(name, taken);
                    files.put(name.toLowerCase(Locale.ROOT), read);
                });
            }
            files.values().removeIf(Set::isEmpty);
            return new Names(Set.copyOf(parameters.keySet()), Map.copyOf(parameters), Map.copyOf(files));
        }

        private static Set<String> taken(GeneratorInfo info, Predicate<Parameter> wanted) {
            return info.parameters().stream()
                    .filter(wanted)
                    .map(Parameter::name)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
