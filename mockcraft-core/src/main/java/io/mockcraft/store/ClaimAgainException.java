package io.mockcraft.store;

import io.mockcraft.problem.MockCraftException;

/** Something was learned of the database while rows went in: the same rows may go in under a new claim. */
public final class ClaimAgainException extends MockCraftException {

    private static final long serialVersionUID = 1L;

    /** The refusal that taught it. */
    public ClaimAgainException(MockCraftException refusal) {
        super(refusal.problems().get(0), refusal);
    }
}
