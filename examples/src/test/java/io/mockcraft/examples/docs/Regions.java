package io.mockcraft.examples.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands between {@code // region} and {@code // endregion} in the compiled sources, without its indentation. */
final class Regions {

    private Regions() {}

    static Set<String> all() {
        Set<String> regions = new HashSet<>();
        for (Path file : Repository.javaFiles()) {
            if (file.startsWith("examples")) {
                addTo(regions, Repository.text(file).lines().toList());
            }
        }
        return regions;
    }

    private static void addTo(Set<String> regions, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("// region ")) {
                int end = end(lines, i, line.substring("// region ".length()));
                regions.add(withoutIndentation(lines.subList(i + 1, end)));
            }
        }
    }

    private static int end(List<String> lines, int from, String name) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("// endregion " + name)) {
                return i;
            }
        }
        throw new AssertionError("region " + name + " has no end");
    }

    static String withoutIndentation(List<String> lines) {
        int indentation = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        List<String> moved = new ArrayList<>();
        lines.forEach(line -> moved.add(line.isBlank() ? "" : line.substring(indentation)));
        return moved.stream().collect(Collectors.joining("\n")).strip();
    }
}
