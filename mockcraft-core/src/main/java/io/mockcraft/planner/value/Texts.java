package io.mockcraft.planner.value;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.markov.Corpora;
import io.mockcraft.generator.markov.MarkovText;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.ValueSource;
import java.util.Optional;

/** Compiles text that follows the habits of another. */
final class Texts {

    private static final Generator NONE = (draw, out) -> out.setNull();

    private Texts() {}

    static Generator markov(ValueSource.Markov markov, String path, Problems problems) {
        Optional<String> corpus = markov.shipped() ? Corpora.text(markov.corpus()) : Optional.of(markov.corpus());
        if (corpus.isEmpty()) {
            problems.add(
                    markov.at(),
                    path,
                    "no corpus \"" + markov.corpus() + "\"",
                    Suggestions.didYouMeanOrList(markov.corpus(), Corpora.names()) + "; or give your own as `text`");
            return NONE;
        }
        String name = markov.shipped() ? markov.corpus() : "text of " + path;
        Optional<Generator> learned = MarkovText.of(
                name,
                corpus.get(),
                markov.order(),
                markov.words().low(),
                markov.words().high());
        if (learned.isEmpty()) {
            problems.add(
                    markov.at(),
                    path,
                    "the text has fewer words than decide the next one",
                    "give more text to learn from");
        }
        return learned.orElse(NONE);
    }
}
