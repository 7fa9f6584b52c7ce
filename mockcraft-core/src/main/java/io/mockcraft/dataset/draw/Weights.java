package io.mockcraft.dataset.draw;

import io.mockcraft.random.RandomStream;
import java.util.List;

/** Picks places by weight; immutable. */
public final class Weights {

    private final double[] upTo;

    /** At least one weight, each above 0. */
    public Weights(List<Double> weights) {
        this.upTo = new double[weights.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weights.get(i);
            upTo[i] = sum;
        }
    }

    /** Picks a place. */
    public int pick(RandomStream random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int i = 0;
        while (i < upTo.length - 1 && at >= upTo[i]) {
            i++;
        }
        return i;
    }
}
