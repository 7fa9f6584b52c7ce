package io.mockcraft.dataset;

import io.mockcraft.random.RandomStream;
import java.util.List;

/** Picks places by weight; immutable. */
final class Weights {

    private final double[] upTo;

    /** At least one weight, each above 0. */
    Weights(List<Double> weights) {
        this.upTo = new double[weights.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weights.get(i);
            upTo[i] = sum;
        }
    }

    int pick(RandomStream random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int i = 0;
        while (i < upTo.length - 1 && at >= upTo[i]) {
            i++;
        }
        return i;
    }
}
