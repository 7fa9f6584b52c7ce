package io.mockcraft.generator.builtin.text;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;
import java.util.Locale;

/** Sentences and paragraphs of placeholder words. */
final class Prose {

    private static final IntegerRange SENTENCE = new IntegerRange(5, 12);

    private Prose() {}

    /** So many words, blanks between them. */
    static Phrase words(Making making, IntegerRange count) {
        return times(making.words().phrase("lorem.words"), count);
    }

    /** Words that start with a capital and end in a full stop. */
    static Phrase sentence(Making making, IntegerRange count) {
        return Phrases.joined(List.of(capital(words(making, count)), Phrases.text(".")));
    }

    /** The same with a capital at the start. */
    static Phrase capital(Phrase phrase) {
        return (draw, out) -> {
            int start = out.length();
            phrase.append(draw, out);
            capital(out, start);
        };
    }

    /** So many sentences. */
    static Phrase paragraph(Making making, IntegerRange sentences) {
        return times(sentence(making, SENTENCE), sentences);
    }

    /** A phrase so many times, blanks between. */
    static Phrase times(Phrase phrase, IntegerRange count) {
        return (draw, out) -> {
            long times = between(draw, count);
            for (long i = 0; i < times; i++) {
                if (i > 0) {
                    out.append(' ');
                }
                phrase.append(draw, out);
            }
        };
    }

    private static long between(Draw draw, IntegerRange range) {
        return range.low() == range.high() ? range.low() : draw.random().between(range.low(), range.high());
    }

    private static void capital(StringBuilder out, int at) {
        if (at < out.length()) {
            String first = String.valueOf(out.charAt(at)).toUpperCase(Locale.ROOT);
            out.setCharAt(at, first.length() == 1 ? first.charAt(0) : out.charAt(at));
        }
    }
}
