package io.mockcraft.generator.words;

import io.mockcraft.generator.Draw;
import java.util.List;

/** One of some plain words, each equally likely: the words as they are, nothing is copied. */
final class WordList implements Phrase {

    private final String[] words;

    WordList(List<String> words) {
        this.words = words.toArray(String[]::new);
    }

    @Override
    public void append(Draw draw, StringBuilder out) {
        out.append(one(draw));
    }

    @Override
    public String one(Draw draw) {
        return words[draw.random().below(words.length)];
    }
}
