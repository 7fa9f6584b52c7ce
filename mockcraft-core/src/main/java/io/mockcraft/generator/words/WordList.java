package io.mockcraft.generator.words;

import io.mockcraft.generator.Draw;
import java.util.List;

/** One of some plain words, each equally likely: the words as they are, nothing is copied. */
final class WordList implements Phrase {

    private final String[] words;
    private final int longest;

    WordList(List<String> words) {
        this.words = words.toArray(String[]::new);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    @Override
    public void append(Draw draw, StringBuilder out) {
        out.append(words[draw.random().below(words.length)]);
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public String one(Draw draw, StringBuilder scratch) {
        return words[draw.random().below(words.length)];
    }
}
