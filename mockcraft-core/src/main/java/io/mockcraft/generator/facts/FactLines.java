package io.mockcraft.generator.facts;

import io.mockcraft.problem.MockCraftBug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a resource, without comments and empty lines. */
final class FactLines {

    private FactLines() {}

    static List<String> of(String file) {
        try (InputStream in = FactLines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new MockCraftBug("no facts \"" + file + "\" in the jar");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stripped parts between {@code |}. */
    static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
            parts.add(line.substring(from, bar).strip());
            from = bar + 1;
        }
        parts.add(line.substring(from).strip());
        return List.copyOf(parts);
    }
}
