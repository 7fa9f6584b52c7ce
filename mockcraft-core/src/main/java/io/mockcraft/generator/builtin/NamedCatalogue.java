package io.mockcraft.generator.builtin;

import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.problem.MockCraftBug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Generators by name and alias; no two may share one. */
final class NamedCatalogue implements Catalogue {

    private final Map<String, GeneratorFactory> byName = new HashMap<>();
    private final List<GeneratorInfo> all;

    /** The generators that {@code define} makes; it may keep the catalogue, to be asked once all are there. */
    NamedCatalogue(Function<Supplier<Catalogue>, List<GeneratorFactory>> define) {
        List<GeneratorFactory> factories = define.apply(() -> this);
        for (GeneratorFactory factory : factories) {
            put(factory.info().name(), factory);
            factory.info().aliases().forEach(alias -> put(alias, factory));
        }
        all = factories.stream()
                .map(GeneratorFactory::info)
                .sorted(Comparator.comparing(GeneratorInfo::name))
                .toList();
    }

    private void put(String name, GeneratorFactory factory) {
        if (byName.put(name.toLowerCase(Locale.ROOT), factory) != null) {
            throw new MockCraftBug("two generators are called \"" + name + "\"");
        }
    }

    @Override
    public Optional<GeneratorFactory> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<GeneratorInfo> all() {
        return all;
    }
}
