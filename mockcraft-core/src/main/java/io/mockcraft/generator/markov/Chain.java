package io.mockcraft.generator.markov;

import io.mockcraft.random.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which words follow which in a corpus: each run of {@code order} words leads to the words that stood behind it. Immutable. */
final class Chain {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<List<String>, List<String>> next = new LinkedHashMap<>();
    private final List<List<String>> beginnings = new ArrayList<>();
    private final int order;

    Chain(String corpus, int order) {
        this.order = order;
        List<String> words = List.of(BLANKS.split(corpus.strip()));
        for (int i = 0; i + order <= words.size(); i++) {
            learn(words, i);
        }
    }

    private void learn(List<String> words, int at) {
        List<String> run = List.copyOf(words.subList(at, at + order));
        if (at == 0 || ends(words.get(at - 1))) {
            beginnings.add(run);
        }
        if (at + order < words.size()) {
            next.computeIfAbsent(run, r -> new ArrayList<>()).add(words.get(at + order));
        }
    }

    private static boolean ends(String word) {
        return ".!?".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Whether there is a run of words to start with. */
    boolean knowsEnough() {
        return !beginnings.isEmpty();
    }

    /** So many words, from the beginning of a sentence; where the corpus ends, another sentence begins. */
    List<String> words(long count, RandomStream random) {
        List<String> words = new ArrayList<>(beginning(random));
        while (words.size() < count) {
            List<String> run = words.subList(words.size() - order, words.size());
            List<String> following = next.getOrDefault(run, Collections.emptyList());
            if (following.isEmpty()) {
                words.addAll(beginning(random));
            } else {
                words.add(following.get(random.below(following.size())));
            }
        }
        return words.subList(0, (int) count);
    }

    private List<String> beginning(RandomStream random) {
        return beginnings.get(random.below(beginnings.size()));
    }
}
