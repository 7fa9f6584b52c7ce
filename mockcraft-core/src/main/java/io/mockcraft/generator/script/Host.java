package io.mockcraft.generator.script;

import io.mockcraft.generator.Draw;
import io.mockcraft.problem.MockCraftBug;
import org.jspecify.annotations.Nullable;

/** All that a room can ask of Java: the cell's numbers, and a mathematics that is the same on every JVM. */
final class Host {

    private static final double LARGEST = 1L << 53;

    private @Nullable Draw draw;

    /** From now on numbers come from this cell's stream; null for none. */
    void serve(@Nullable Draw cell) {
        draw = cell;
    }

    /** A number in [0, 1). */
    double random() {
        return draw().random().nextDouble();
    }

    /** A whole number in [0, bound); the script has made sure that the bound is one. */
    double below(double bound) {
        if (!(bound >= 1 && bound <= LARGEST)) {
            throw new MockCraftBug("bound " + bound);
        }
        return draw().random().below((long) bound);
    }

    private Draw draw() {
        if (draw == null) {
            throw new MockCraftBug("a script runs outside a cell");
        }
        return draw;
    }
}
