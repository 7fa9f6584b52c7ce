package io.mockcraft.schema.yaml.file;

import io.mockcraft.schema.yaml.reading.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the files lie that a schema names: beside the file that names them, else at the root. */
final class FileNames {

    private FileNames() {}

    /**
     * A file that was found.
     *
     * @param name by which the library knows it
     * @param text what is in it
     */
    record Found(String name, String text) {}

    /** The file of a name as written; empty when there is none. */
    static Optional<Found> find(String name, String namedBy, Library library) {
        String folder = folder(namedBy);
        Optional<Found> beside = find(normalised(folder + name), library);
        return beside.isPresent() || folder.isEmpty() ? beside : find(normalised(name), library);
    }

    private static Optional<Found> find(String name, Library library) {
        return library.text(name).map(text -> new Found(name, text));
    }

    /** Where a file lies, with the slash behind it; names that ship with MockCraft lie nowhere. */
    private static String folder(String name) {
        return name.startsWith("mockcraft:") ? "" : name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** Without {@code .} and {@code ..} inside. */
    private static String normalised(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : name.split("/", -1)) {
            boolean up = step.equals("..")
                    && !steps.isEmpty()
                    && !steps.get(steps.size() - 1).equals("..");
            if (up && !steps.get(steps.size() - 1).isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
