package io.mockcraft.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Matches names as people write them with names as databases keep them. */
public final class Names {

    private Names() {}

    /** The thing of exactly this name; else the only one whose name matches without regard to case. */
    public static <T> Optional<T> find(List<T> things, Function<T, String> nameOf, String name) {
        Optional<T> exact =
                things.stream().filter(t -> nameOf.apply(t).equals(name)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        List<T> folded = things.stream()
                .filter(t -> fold(nameOf.apply(t)).equals(fold(name)))
                .toList();
        return folded.size() == 1 ? Optional.of(folded.get(0)) : Optional.empty();
    }

    /** How many names match without regard to case, when none matches exactly. */
    public static <T> long matches(List<T> things, Function<T, String> nameOf, String name) {
        return things.stream()
                .filter(t -> fold(nameOf.apply(t)).equals(fold(name)))
                .count();
    }

    /** The name without regard to case. */
    public static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
