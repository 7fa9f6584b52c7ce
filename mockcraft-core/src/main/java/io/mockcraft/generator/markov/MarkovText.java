package io.mockcraft.generator.markov;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Text of a chain: words like the corpus has them, and a full stop at the end. Thread-safe. */
public final class MarkovText implements Generator {

    private final Chain chain;
    private final long least;
    private final long most;
    private final Map<String, List<String>> source;

    private MarkovText(Chain chain, long least, long most, Map<String, List<String>> source) {
        this.chain = chain;
        this.least = least;
        this.most = most;
        this.source = source;
    }

    /**
     * Learns from a corpus.
     *
     * @param name the corpus's name, for the recipe
     * @param corpus the text
     * @param order how many words decide the next one
     * @param least the fewest words, at least 1
     * @param most the most words
     * @return empty when the corpus has fewer words than decide the next one
     */
    public static Optional<Generator> of(String name, String corpus, int order, long least, long most) {
        Chain chain = new Chain(corpus, order);
        return chain.knowsEnough()
                ? Optional.of(new MarkovText(chain, least, most, Map.of("markov/" + name, List.of(corpus))))
                : Optional.empty();
    }

    @Override
    public void generate(Draw draw, Cell out) {
        RandomStream random = draw.random();
        List<String> words = chain.words(random.between(least, most), random);
        out.setText(closed(String.join(" ", words)));
    }

    private static String closed(String text) {
        int end = text.length();
        while (end > 0 && ",;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean closed = end > 0 && ".!?".indexOf(text.charAt(end - 1)) >= 0;
        return closed ? text.substring(0, end) : text.substring(0, end) + ".";
    }

    @Override
    public Map<String, List<String>> words() {
        return source;
    }
}
