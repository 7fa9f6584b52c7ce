package io.mockcraft.generator.series;

import io.mockcraft.random.RandomStream;

/**
 * Numbers the steps of a series so that any of them is known alone: steps of even length, each end of which strays by at
 * most half of what keeps every step between its shortest and its longest.
 *
 * @param shortest the shortest step
 * @param longest the longest step
 * @param gaps the share of places that are skipped
 */
record Pace(double shortest, double longest, double gaps) {

    /** How far the place of an ordinal, from 1, lies from the start; places never change their order. */
    double at(long ordinal, RandomStream random) {
        double place = place(ordinal - 1, random);
        double stray = place == 0 ? 0 : (2 * random.nextDouble() - 1) * (longest - shortest) / 4;
        return place * (shortest + longest) / 2 + stray;
    }

    /** Skipped places lie between those of neighbours, which stay at least one apart. */
    private double place(long before, RandomStream random) {
        if (gaps == 0) {
            return before;
        }
        double apart = 1 / (1 - gaps);
        return StrictMath.floor(before * apart + random.nextDouble() * (apart - 1));
    }
}
