package io.mockcraft.schema.yaml.file;

import io.mockcraft.schema.TextFile;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Value;
import java.util.Optional;

/** Reads files that parameters of generators name, such as scripts. */
public final class TextFiles {

    private TextFiles() {}

    /** The file; empty, with the problem told, when there is none. */
    public static Optional<TextFile> read(Value value) {
        return value.text("the name of a file").flatMap(name -> named(name, value));
    }

    private static Optional<TextFile> named(String name, Value value) {
        Optional<TextFile> file = FileNames.find(
                        name, value.at().source(), value.reading().library())
                .map(found -> new TextFile(name, found.text()));
        if (file.isEmpty()) {
            value.problem(
                    "no file " + Reading.quote(name),
                    "write its name as seen from this file, or from the root of the class path");
        }
        return file;
    }
}
