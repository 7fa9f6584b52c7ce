package io.mockcraft.problem;

/** A fault of MockCraft itself: nothing the user wrote should ever lead here. */
public class MockCraftBug extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Says what should never have happened. */
    public MockCraftBug(String message) {
        super(message + " (this is a bug in MockCraft: please report it with this stack trace)");
    }

    /** Says what should never have happened, and what caused it. */
    public MockCraftBug(String message, Throwable cause) {
        this(message);
        initCause(cause);
    }
}
