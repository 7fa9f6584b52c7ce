package io.mockcraft.generator.markov;

import io.mockcraft.problem.MockCraftBug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static String read(String name) {
        try (InputStream in = Corpora.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new MockCraftBug("the corpus " + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
