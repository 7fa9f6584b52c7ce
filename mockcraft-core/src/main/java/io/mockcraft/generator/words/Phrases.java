package io.mockcraft.generator.words;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.pattern.TextPattern;
import java.util.ArrayList;
import java.util.List;

/** The ways to put phrases together. */
public final class Phrases {

    private Phrases() {}

    /** Always this text. */
    public static Phrase text(String text) {
        return new FixedText(text);
    }

    /** One of these words, each equally likely; at least one. */
    public static Phrase oneOf(List<String> words) {
        return new WordList(words);
    }

    /** One of these phrases, each equally likely; at least one. */
    static Phrase either(List<Phrase> phrases) {
        if (phrases.size() == 1) {
            return phrases.get(0);
        }
        Phrase[] all = phrases.toArray(Phrase[]::new);
        return new Phrase() {
            @Override
            public void append(Draw draw, StringBuilder out) {
                all[draw.random().below(all.length)].append(draw, out);
            }

            @Override
            public int longest() {
                return phrases.stream().mapToInt(Phrase::longest).max().orElse(0);
            }

            @Override
            public String one(Draw draw, StringBuilder scratch) {
                return all[draw.random().below(all.length)].one(draw, scratch);
            }
        };
    }

    /** These phrases one after the other. */
    public static Phrase joined(List<Phrase> phrases) {
        List<Phrase> fewer = withTextsInLists(phrases);
        if (fewer.size() == 1) {
            return fewer.get(0);
        }
        Phrase[] all = fewer.toArray(Phrase[]::new);
        return (draw, out) -> {
            for (Phrase phrase : all) {
                phrase.append(draw, out);
            }
        };
    }

    /** A fixed text behind a list is part of each of the list's words: one step less for each value. */
    private static List<Phrase> withTextsInLists(List<Phrase> phrases) {
        List<Phrase> fewer = new ArrayList<>();
        for (Phrase phrase : phrases) {
            int last = fewer.size() - 1;
            if (phrase instanceof FixedText text && last >= 0 && fewer.get(last) instanceof WordList list) {
                fewer.set(last, list.followedBy(text.text()));
            } else {
                fewer.add(phrase);
            }
        }
        return fewer;
    }

    private record FixedText(String text) implements Phrase {
        @Override
        public void append(Draw draw, StringBuilder out) {
            out.append(text);
        }
    }

    /** What a regular expression makes. */
    static Phrase pattern(TextPattern pattern) {
        return (draw, out) -> pattern.append(draw.random(), out);
    }

    /** {@code #} as a digit, {@code Ø} as a digit but 0, {@code ?} as an upper-case letter, the rest as it is. */
    static Phrase marks(String mask) {
        return pattern(TextPattern.ofMarks(mask));
    }

    static boolean hasMarks(String text) {
        return text.indexOf('#') >= 0 || text.indexOf('?') >= 0 || text.indexOf('Ø') >= 0;
    }
}
