package io.mockcraft.generator.words;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.datafaker.Faker;
import net.datafaker.providers.base.AbstractProvider;

/** What Datafaker offers by name; letter case and underscores do not count. */
final class Providers {

    /** They hold state, or read the clock in each of their methods. */
    private static final Set<String> REFUSED = Set.of("unique", "idnumber", "twitter");

    private static final Set<String> READING_THE_CLOCK =
            Set.of("past", "future", "birthday", "birthdaylocaldate", "creditcardexpiry");

    private final SortedMap<String, Method> all = new TreeMap<>();

    Providers() {
        for (Method method : Faker.class.getMethods()) {
            if (method.getParameterCount() == 0 && AbstractProvider.class.isAssignableFrom(method.getReturnType())) {
                all.put(folded(method.getName()), method);
            }
        }
    }

    Optional<Method> find(String provider) {
        return Optional.ofNullable(all.get(folded(provider)));
    }

    /** The names as expressions write them. */
    Collection<String> names() {
        return all.values().stream().map(m -> capital(m.getName())).toList();
    }

    /** The methods of a provider that make a value, of any number of parameters. */
    static List<Method> methods(Method provider, String name) {
        return List.of(provider.getReturnType().getMethods()).stream()
                .filter(Providers::makesValues)
                .filter(m -> folded(m.getName()).equals(folded(name)))
                .toList();
    }

    static Collection<String> methodNames(Method provider) {
        Set<String> names = new TreeSet<>();
        for (Method method : provider.getReturnType().getMethods()) {
            if (makesValues(method)) {
                names.add(capital(provider.getName()) + "." + method.getName());
            }
        }
        return names;
    }

    static boolean reproducible(Method provider, Method method) {
        return !REFUSED.contains(folded(provider.getName())) && !READING_THE_CLOCK.contains(folded(method.getName()));
    }

    private static boolean makesValues(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && method.getDeclaringClass() != AbstractProvider.class
                && method.getReturnType() != void.class
                && !AbstractProvider.class.isAssignableFrom(method.getReturnType());
    }

    private static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
