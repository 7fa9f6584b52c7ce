package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.Dialects;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The generators there are, found under the names that older files call them. */
public final class Vocabulary {

    private static final Map<String, String> OLDER = Words.meanings("generators");
    private static final String MADE_UP = "^(random|fake|mock|generate|gen|get)_?";

    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, Set<String>> parameters = new HashMap<>();

    /**
     * A vocabulary.
     *
     * @param names all names and aliases
     * @param parameters the parameters of each name, where they are known
     */
    public Vocabulary(Set<String> names, Map<String, Set<String>> parameters) {
        names.forEach(name -> spellings.put(name.toLowerCase(Locale.ROOT), name));
        names.stream().sorted().forEach(name -> spellings.putIfAbsent(letters(name), name));
        parameters.forEach((name, known) -> this.parameters.put(name.toLowerCase(Locale.ROOT), new HashSet<>(known)));
    }

    Set<String> names() {
        return new HashSet<>(spellings.values());
    }

    /**
     * Today's name: the name itself, else that within its trade, else what it was called, else that without the database's
     * prefix or a word such as {@code random}.
     */
    Optional<String> find(String name, String industry) {
        return known(name)
                .or(() -> industry.isEmpty() ? Optional.empty() : called(industry + "_" + name))
                .or(() -> called(name))
                .or(() -> Dialects.generator(name).flatMap(this::known))
                .or(() -> known(name.replaceFirst(MADE_UP, "")))
                .or(() -> name.endsWith("s") ? known(name.substring(0, name.length() - 1)) : Optional.empty());
    }

    private Optional<String> called(String name) {
        String today = OLDER.get(Words.squashed(name));
        return known(today == null ? name : today);
    }

    private Optional<String> known(String name) {
        String exact = spellings.get(name.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(exact == null ? spellings.get(letters(name)) : exact);
    }

    /** The parameters of a generator; empty when nobody told them. */
    Optional<Set<String>> parameters(String generator) {
        return Optional.ofNullable(parameters.get(generator.toLowerCase(Locale.ROOT)));
    }

    /** {@code FirstName}, {@code first-name} and {@code first_name} are one name. */
    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
