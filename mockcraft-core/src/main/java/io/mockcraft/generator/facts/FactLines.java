package io.mockcraft.generator.facts;

import io.mockcraft.shipped.Shipped;
import java.util.ArrayList;
import java.util.List;

/** The lines of a resource, without comments and empty lines. */
final class FactLines {

    private FactLines() {}

    static List<String> of(String file) {
        return Shipped.lines(FactLines.class, file);
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
