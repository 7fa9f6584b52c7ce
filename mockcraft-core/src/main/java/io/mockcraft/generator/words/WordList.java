package io.mockcraft.generator.words;

import io.mockcraft.generator.Draw;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of some plain words, each equally likely. Texts that are put together take their letters from one long one, where a
 * word that was not looked at lately is one step away and not three (array, string, bytes).
 */
final class WordList implements Phrase {

    private final String[] words;
    private final String letters;
    private final int[] ends;
    private final int longest;

    WordList(List<String> words) {
        this.words = words.toArray(String[]::new);
        this.letters = String.join("", words);
        this.ends = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            ends[i + 1] = ends[i] + words.get(i).length();
        }
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The same words with a text behind each. */
    WordList followedBy(String text) {
        return new WordList(Stream.of(words).map(word -> word + text).toList());
    }

    @Override
    public void append(Draw draw, StringBuilder out) {
        int word = draw.random().below(words.length);
        out.append(letters, ends[word], ends[word + 1]);
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
