package io.mockcraft.expression.evaluate;

/** A text that ends a search which looks at it too often; not thread-safe. */
final class CountedText implements CharSequence {

    private static final int MOST_STEPS = 2_000_000;

    private final CharSequence text;
    private int steps;

    CountedText(CharSequence text) {
        this.text = text;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++steps > MOST_STEPS) {
            throw new TooManySteps();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The search was given up. */
    static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }
}
