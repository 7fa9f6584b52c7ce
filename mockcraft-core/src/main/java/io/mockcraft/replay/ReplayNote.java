package io.mockcraft.replay;

/**
 * The replay text inside a failure: a suppressed exception, because that is what every runner prints and nobody's
 * assertion on causes sees.
 */
public final class ReplayNote extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReplayNote(String text) {
        super(text, null, false, false);
    }

    /** Adds the text to a failure, once however often it is called. */
    public static void attach(Throwable failure, String text) {
        for (Throwable suppressed : failure.getSuppressed()) {
            if (suppressed instanceof ReplayNote && text.equals(suppressed.getMessage())) {
                return;
            }
        }
        failure.addSuppressed(new ReplayNote(text));
    }

    /** Without the class's name: the text speaks for itself. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // the class's name in front would be noise
    public String toString() {
        return String.valueOf(getMessage());
    }
}
