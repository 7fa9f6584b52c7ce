package io.mockcraft.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A mistake, or a state of the database, that the user can mend.
 *
 * <p>Its message holds every problem found, one a line. MockCraft's own faults are {@link MockCraftBug}s instead.
 */
public class MockCraftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Tells of these problems, all at once; at least one. */
    public MockCraftException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** Tells of one problem. */
    public MockCraftException(Problem problem) {
        this(List.of(problem));
    }

    /** Tells of one problem and what caused it. */
    public MockCraftException(Problem problem, Throwable cause) {
        this(problem);
        initCause(cause);
    }

    /** The problems, in the order in which they stand in the source. */
    public List<Problem> problems() {
        return problems;
    }
}
