package io.mockcraft.generator.pattern;

import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.random.RandomStream;
import java.util.Arrays;
import java.util.List;

/** The texts of a pattern, numbered from 0: each number another text. Immutable. */
public final class NumberedTexts {

    private static final long MANY = Long.MAX_VALUE;

    private final List<Automaton.State> states;
    private final long[] counts;

    NumberedTexts(List<Automaton.State> states) {
        this.states = states;
        this.counts = new long[states.size()];
        Arrays.fill(counts, -1);
        count(0);
    }

    /** How many texts there are; {@link Long#MAX_VALUE} when there are that many or more. */
    public long size() {
        return counts[0];
    }

    /**
     * Appends the text of a number.
     *
     * @param number in [0, size)
     * @param random chooses the characters that the number has no need of
     */
    public void append(long number, RandomStream random, StringBuilder out) {
        int at = 0;
        long rest = number;
        while (true) {
            Automaton.State state = states.get(at);
            if (hasManyBehind(state)) {
                at = anywhere(state, random, out);
            } else if (state.accepting() && rest-- == 0) {
                return;
            } else {
                Automaton.Arrow arrow = state.arrows().get(0);
                for (int i = 1; rest >= all(arrow); i++) {
                    rest -= all(arrow);
                    arrow = state.arrows().get(i);
                }
                at = arrow.to();
                out.append(arrow.chars().charAt((int) (rest / counts[at])));
                rest %= counts[at];
            }
        }
    }

    private long all(Automaton.Arrow arrow) {
        return times(counts[arrow.to()], arrow.chars().length());
    }

    private boolean hasManyBehind(Automaton.State state) {
        for (Automaton.Arrow arrow : state.arrows()) {
            if (counts[arrow.to()] == MANY) {
                return true;
            }
        }
        return false;
    }

    /** What lies behind is enough for every number: so the way there is free. */
    private int anywhere(Automaton.State state, RandomStream random, StringBuilder out) {
        int ways = 0;
        for (Automaton.Arrow arrow : state.arrows()) {
            ways += counts[arrow.to()] == MANY ? arrow.chars().length() : 0;
        }
        int way = random.below(ways);
        for (Automaton.Arrow arrow : state.arrows()) {
            int here = counts[arrow.to()] == MANY ? arrow.chars().length() : 0;
            if (way < here) {
                out.append(arrow.chars().charAt(way));
                return arrow.to();
            }
            way -= here;
        }
        throw new MockCraftBug("no way on in a pattern's automaton");
    }

    private long count(int at) {
        if (counts[at] < 0) {
            long sum = states.get(at).accepting() ? 1 : 0;
            for (Automaton.Arrow arrow : states.get(at).arrows()) {
                sum = plus(sum, times(count(arrow.to()), arrow.chars().length()));
            }
            counts[at] = sum;
        }
        return counts[at];
    }

    private static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? MANY : sum;
    }

    private static long times(long count, int by) {
        return count > MANY / by ? MANY : count * by;
    }
}
