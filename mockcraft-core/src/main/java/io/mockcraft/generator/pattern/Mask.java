package io.mockcraft.generator.pattern;

import io.mockcraft.random.RandomStream;
import java.util.stream.Stream;

/**
 * Texts of one length, with one of some characters in each place.
 *
 * <p>All places are drawn as one number, each text equally likely: a random fraction of 64 bits is multiplied by the number of
 * choices of each place in turn; what runs over is the choice, what is left is the next fraction. Fractions that would favour
 * a text are drawn again, as in "Fast Random Integer Generation in an Interval" (Lemire, 2019), whose product this is, place
 * by place.
 */
final class Mask implements Texts {

    private final String shape;
    private final int[] places;
    private final char[][] choices;
    private final long unfair;

    /**
     * A mask.
     *
     * @param shape a text with the fixed characters in place
     * @param places where the others stand
     * @param choices what may stand there; the product of their numbers is below 2^63
     */
    Mask(String shape, int[] places, String[] choices) {
        this.shape = shape;
        this.places = places.clone();
        this.choices = Stream.of(choices).map(String::toCharArray).toArray(char[][]::new);
        long texts = 1;
        for (String choice : choices) {
            texts *= choice.length();
        }
        this.unfair = Long.remainderUnsigned(-texts, texts);
    }

    @Override
    public void append(RandomStream random, StringBuilder out) {
        int start = out.length();
        out.append(shape);
        if (places.length > 0) {
            draw(random, out, start);
        }
    }

    private void draw(RandomStream random, StringBuilder out, int start) {
        long fraction;
        do {
            fraction = random.nextLong();
            for (int i = 0; i < places.length; i++) {
                char[] choice = choices[i];
                out.setCharAt(start + places[i], choice[whole(fraction, choice.length)]);
                fraction *= choice.length;
            }
        } while (Long.compareUnsigned(fraction, unfair) < 0);
    }

    /** The upper half of the product of an unsigned and a positive number. */
    private static int whole(long fraction, int factor) {
        return (int) (Math.multiplyHigh(fraction, factor) + (fraction >> 63 & factor));
    }
}
