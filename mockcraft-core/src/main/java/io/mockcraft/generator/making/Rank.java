package io.mockcraft.generator.making;

import io.mockcraft.generator.format.Ascii;

/**
 * The end of a distinct text: a dash and the rank in fixed-width base 36, so that whatever words stand before it, no two
 * texts are equal.
 *
 * @param width the number of its digits
 */
record Rank(int width) {

    private static final int USUAL = 6;

    /** The rank that fits into so many characters, leaving room for words where it can. */
    static Rank within(int length) {
        return new Rank(Math.max(0, Math.min(USUAL, length)));
    }

    /** How many ranks there are. */
    long capacity() {
        long capacity = 1;
        for (int i = 0; i < width; i++) {
            capacity *= 36;
        }
        return capacity;
    }

    /** Appends dash and rank to the words; the rank alone to no words. */
    StringBuilder end(StringBuilder words, long number) {
        if (words.length() > 0) {
            words.append('-');
        }
        Ascii.base36(words, number, width);
        return words;
    }
}
