package io.mockcraft.generator.markov;

import io.mockcraft.shipped.Shipped;
import java.util.List;
import java.util.Optional;

/** The corpora that ship with MockCraft, written for it. */
public final class Corpora {

    private static final List<String> NAMES = List.of("news", "reviews", "support");

    private Corpora() {}

    /** Their names. */
    public static List<String> names() {
        return NAMES;
    }

    /** The text of one of them; empty when there is none of that name. */
    public static Optional<String> text(String name) {
        return NAMES.contains(name) ? Optional.of(Shipped.text(Corpora.class, name + ".txt")) : Optional.empty();
    }
}
