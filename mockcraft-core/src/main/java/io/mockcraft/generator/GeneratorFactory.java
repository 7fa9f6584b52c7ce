package io.mockcraft.generator;

/** One generator of the catalogue: what it is, and how to compile it for a column. Thread-safe. */
public interface GeneratorFactory {

    /** Its entry in the catalogue. */
    GeneratorInfo info();

    /**
     * Makes the generator for one column.
     *
     * @param arguments the parameters given, already checked against {@link #info()}
     * @param target the column it is for
     * @throws io.mockcraft.problem.MockCraftException when the arguments contradict each other or the target
     */
    Generator compile(Arguments arguments, Target target);
}
