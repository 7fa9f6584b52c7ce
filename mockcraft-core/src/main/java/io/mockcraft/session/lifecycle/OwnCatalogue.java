package io.mockcraft.session.lifecycle;

import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A user's generators in front of a catalogue: where both have a name, the user's is meant. */
final class OwnCatalogue implements Catalogue {

    private final Catalogue behind;
    private final Map<String, GeneratorFactory> own = new TreeMap<>();

    /**
     * Puts generators in front of a catalogue.
     *
     * @throws MockCraftException when two of them have the same name
     */
    OwnCatalogue(List<GeneratorFactory> generators, Catalogue behind) {
        this.behind = behind;
        for (GeneratorFactory generator : generators) {
            put(generator.info().name(), generator);
            generator.info().aliases().forEach(alias -> put(alias, generator));
        }
    }

    private void put(String name, GeneratorFactory generator) {
        @Nullable GeneratorFactory other = own.putIfAbsent(folded(name), generator);
        if (other != null && other != generator) {
            throw new MockCraftException(new Problem(
                    Location.of("generators"),
                    "",
                    "two generators of your own are called \"" + name + "\": of "
                            + other.getClass().getName() + " and "
                            + generator.getClass().getName(),
                    "rename one of them"));
        }
    }

    @Override
    public Optional<GeneratorFactory> find(String name) {
        @Nullable GeneratorFactory mine = own.get(folded(name));
        return mine == null ? behind.find(name) : Optional.of(mine);
    }

    @Override
    public List<GeneratorInfo> all() {
        List<GeneratorInfo> all = new ArrayList<>();
        own.values().stream().map(GeneratorFactory::info).distinct().forEach(all::add);
        behind.all().stream()
                .filter(info -> !own.containsKey(folded(info.name())))
                .forEach(all::add);
        all.sort(Comparator.comparing(GeneratorInfo::name));
        return List.copyOf(all);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
