package io.mockcraft.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects problems so that many are reported together; not thread-safe. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem. */
    public void add(Location where, String path, String reason, String remedy) {
        found.add(new Problem(where, path, reason, remedy));
    }

    /** Notes a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Whether nothing was noted. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was noted, in that order. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Throws one {@link MockCraftException} that holds all problems; does nothing when there are none. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new MockCraftException(found);
        }
    }
}
