package io.mockcraft.generator.words;

import io.mockcraft.generator.format.AsciiFold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.datafaker.Faker;
import net.datafaker.service.FakeValuesService;
import net.datafaker.service.FakerContext;
import net.datafaker.service.RandomService;
import org.jspecify.annotations.Nullable;

/**
 * Datafaker's word lists by key and locale, such as {@code name.last_name} in {@code de-CH}.
 *
 * <p>Loads a locale's file when its first word is asked for; no provider, no expression and no randomness of Datafaker is
 * used. Thread-safe.
 */
public final class Dictionary {

    private static final String ENGLISH = "en";

    private final Map<String, Shelf> shelves = new HashMap<>();
    private final Map<Title, Entries> entries = new ConcurrentHashMap<>();
    private final Map<Title, List<String>> folded = new ConcurrentHashMap<>();

    /** An empty dictionary; loading starts with the first look-up. */
    public Dictionary() {}

    /**
     * What stands under a key: of the first locale that has words of its own for it, else the English ones.
     *
     * @return the entries, nested lists flattened; empty when no locale has the key
     */
    Entries entries(String key, List<String> locales) {
        return entries.computeIfAbsent(
                new Title(key, List.copyOf(locales)), title -> Entries.of(find(key, title.locales())));
    }

    /** The words of a list folded to ASCII, a dot for what separates; made once. Those that fold to nothing are left out. */
    List<String> folded(String key, List<String> locales, List<String> words) {
        return folded.computeIfAbsent(
                new Title(key, List.copyOf(locales)),
                title -> words.stream()
                        .map(word -> AsciiFold.fold(word, '.'))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toUnmodifiableList()));
    }

    private List<String> find(String key, List<String> locales) {
        @Nullable Object english = fetch(key, ENGLISH);
        for (String locale : locales) {
            @Nullable Object own = fetch(key, locale);
            if (own != null && !own.equals(english)) {
                return List.copyOf(strings(own));
            }
        }
        return english == null ? List.of() : List.copyOf(strings(english));
    }

    private record Title(String key, List<String> locales) {}

    /** Whether Datafaker has words of this locale at all. */
    public static boolean knows(String locale) {
        String language = Locale.forLanguageTag(locale).getLanguage();
        return language.equals(ENGLISH) || !language.isEmpty() && (exists(locale) || exists(language));
    }

    /** The release of Datafaker whose words these are, such as {@code 2.7.0}; empty where its jar does not say. */
    public static String release() {
        String version = Faker.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    private static boolean exists(String name) {
        return FakeValuesService.class.getResource("/" + name + ".yml") != null;
    }

    private synchronized @Nullable Object fetch(String key, String locale) {
        return shelves.computeIfAbsent(locale, Shelf::of).fetch(key);
    }

    /**
     * The lists of one locale. Each has a service of its own: one that serves several locales remembers what it found under
     * {@code es} and then gives it to {@code es-MX} too, so that words would depend on what was asked before.
     */
    private record Shelf(FakeValuesService service, FakerContext context) {

        static Shelf of(String locale) {
            FakerContext context = new FakerContext(Locale.forLanguageTag(locale), new RandomService());
            FakeValuesService service = new FakeValuesService();
            service.updateFakeValuesInterfaceMap(context.getLocaleChain());
            return new Shelf(service, context);
        }

        @Nullable
        Object fetch(String key) {
            return service.fetchObject(key, context);
        }
    }

    /** A key of keys is no list: its order would be that of Datafaker's hash map. */
    private static List<String> strings(Object value) {
        List<String> all = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> all.addAll(strings(item)));
        } else if (!(value instanceof Map)) {
            all.add(String.valueOf(value));
        }
        return all;
    }
}
