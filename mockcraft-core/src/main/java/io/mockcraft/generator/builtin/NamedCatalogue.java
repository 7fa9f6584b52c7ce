package io.mockcraft.generator.builtin;

import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.problem.MockCraftBug;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Generators by name and alias, group by group until one has the name; no two may share one. */
final class NamedCatalogue implements Catalogue {

    private final Map<String, GeneratorFactory> byName = new ConcurrentHashMap<>();
    private final IntFunction<List<GeneratorFactory>> groups;
    private final int count;
    private volatile int defined;

    /** The generators of so many groups. */
    NamedCatalogue(int count, IntFunction<List<GeneratorFactory>> groups) {
        this.count = count;
        this.groups = groups;
    }

    @Override
    public Optional<GeneratorFactory> find(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        @Nullable GeneratorFactory found = byName.get(key);
        while (found == null && defined < count) {
            defineNext();
            found = byName.get(key);
        }
        return Optional.ofNullable(found);
    }

    @Override
    public List<GeneratorInfo> all() {
        while (defined < count) {
            defineNext();
        }
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().equals(entry.getValue().info().name()))
                .map(entry -> entry.getValue().info())
                .sorted(Comparator.comparing(GeneratorInfo::name))
                .toList();
    }

    private synchronized void defineNext() {
        if (defined < count) {
            groups.apply(defined).forEach(this::put);
            defined++;
        }
    }

    private void put(GeneratorFactory factory) {
        put(factory.info().name(), factory);
        factory.info().aliases().forEach(alias -> put(alias, factory));
    }

    private void put(String name, GeneratorFactory factory) {
        if (byName.put(name.toLowerCase(Locale.ROOT), factory) != null) {
            throw new MockCraftBug("two generators are called \"" + name + "\"");
        }
    }
}
