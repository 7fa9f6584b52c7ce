package io.mockcraft.junit;

import org.jspecify.annotations.Nullable;

/** Does several things although one of them fails, then tells of the first failure, the others beside it. */
final class Failures {

    private @Nullable RuntimeException first;

    void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            if (first == null) {
                first = e;
            } else {
                first.addSuppressed(e);
            }
        }
    }

    void throwIfAny() {
        if (first != null) {
            throw first;
        }
    }
}
