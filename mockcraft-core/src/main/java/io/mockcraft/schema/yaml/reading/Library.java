package io.mockcraft.schema.yaml.reading;

import java.util.Optional;

/** Finds the files that a schema includes or extends. */
@FunctionalInterface
public interface Library {

    /** A library without any file. */
    Library NONE = name -> Optional.empty();

    /**
     * The text of a file; empty when there is none of that name.
     *
     * @param name as the schema wrote it, or in the folder of the file that names it: both are asked for
     * @throws io.mockcraft.problem.MockCraftException when it is there and cannot be read, or when the name can be no file's
     */
    Optional<String> text(String name);
}
