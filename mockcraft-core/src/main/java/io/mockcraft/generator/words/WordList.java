package io.mockcraft.generator.words;

import io.mockcraft.generator.Draw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of some plain words, each equally likely. Texts that are put together take their letters from one long one, where a
 * word that was not looked at lately is one step away and not three (array, string, bytes). Plans hold many lists from which
 * nothing is drawn yet, so letters are laid out when the first is.
 */
final class WordList implements Phrase {

    private final List<String> words;
    private final String tail;
    private @Nullable Letters letters;

    WordList(List<String> words) {
        this(List.copyOf(words), "");
    }

    private WordList(List<String> words, String tail) {
        this.words = words;
        this.tail = tail;
    }

    /** The same words with a text behind each. */
    WordList followedBy(String text) {
        return new WordList(words, tail + text);
    }

    @Override
    public void append(Draw draw, StringBuilder out) {
        letters().append(draw.random().below(words.size()), out);
    }

    @Override
    public int longest() {
        int longest = 0;
        for (String word : words) {
            longest = Math.max(longest, word.length());
        }
        return longest + tail.length();
    }

    @Override
    public String one(Draw draw, StringBuilder scratch) {
        String word = words.get(draw.random().below(words.size()));
        return tail.isEmpty() ? word : word + tail;
    }

    /** Threads that ask at the same time lay out the same letters. */
    private Letters letters() {
        Letters known = letters;
        if (known == null) {
            known = Letters.of(words, tail);
            letters = known;
        }
        return known;
    }

    /**
     * All words as one text.
     *
     * @param all their letters
     * @param ends where each begins, and the last ends
     */
    private record Letters(String all, int[] ends) {

        static Letters of(List<String> words, String tail) {
            StringBuilder all = new StringBuilder();
            int[] ends = new int[words.size() + 1];
            for (int i = 0; i < words.size(); i++) {
                all.append(words.get(i)).append(tail);
                ends[i + 1] = all.length();
            }
            return new Letters(all.toString(), ends);
        }

        void append(int word, StringBuilder out) {
            out.append(all, ends[word], ends[word + 1]);
        }
    }
}
