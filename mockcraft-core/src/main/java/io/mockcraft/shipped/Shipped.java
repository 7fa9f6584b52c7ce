package io.mockcraft.shipped;

import io.mockcraft.problem.MockCraftBug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text in the jar, in UTF-8; one that is missing or cannot be read is a bug of ours. */
public final class Shipped {

    private Shipped() {}

    /**
     * The whole text of a file.
     *
     * @param owner the class that it lies beside
     * @param file its name; from the jar's root where it begins with a slash
     */
    public static String text(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new MockCraftBug("\"" + file + "\" is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MockCraftBug("\"" + file + "\" in the jar cannot be read", e);
        }
    }

    /** Its lines, stripped, without those that are empty or begin with {@code #}. */
    public static List<String> lines(Class<?> owner, String file) {
        return text(owner, file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
