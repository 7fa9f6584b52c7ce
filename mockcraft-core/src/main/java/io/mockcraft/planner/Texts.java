package io.mockcraft.planner;

import io.mockcraft.generator.Generator;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ValueSource;

/** Compiles text that follows the habits of another. */
final class Texts {

    private Texts() {}

    static Generator markov(ValueSource.Markov markov, String path, Problems problems) {
        problems.add(markov.at(), path, "\"markov\" is not supported yet in this version", "leave it out");
        return (draw, out) -> out.setNull();
    }
}
