package io.mockcraft.generator.making;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.pattern.NumberedTexts;
import io.mockcraft.generator.pattern.PatternSyntax;
import io.mockcraft.generator.pattern.TextPattern;
import io.mockcraft.row.Cell;
import org.jspecify.annotations.Nullable;

/** Text by a regular expression, perhaps completed by check digits; as many distinct texts as the expression has. */
public final class PatternText implements Generator {

    /** Completes what the pattern made; different texts must stay different. */
    @FunctionalInterface
    public interface Finish {

        /** Appends to the text, or puts something before it. */
        void complete(StringBuilder text);
    }

    private final TextPattern pattern;
    private final Finish finish;
    private final boolean ignoreCase;

    private PatternText(Making making, TextPattern pattern, Finish finish) {
        this.pattern = pattern;
        this.finish = finish;
        this.ignoreCase = making.target().ignoreCase();
    }

    /** Text by a pattern of ours. */
    public static PatternText of(Making making, String pattern) {
        return of(making, pattern, 0, text -> {});
    }

    /** Text by a pattern of ours, then {@code more} characters. */
    public static PatternText of(Making making, String source, int more, Finish finish) {
        try {
            TextPattern pattern = TextPattern.parse(source, making.length() - more);
            making.needs(pattern.longest() + more);
            return new PatternText(making, pattern, finish);
        } catch (PatternSyntax wrong) {
            throw making.refuse(wrong.reason(), "mend the pattern");
        }
    }

    @Override
    public void generate(Draw draw, Cell out) {
        StringBuilder text = out.builder();
        pattern.append(draw.random(), text);
        finish.complete(text);
        out.setText(text.toString());
    }

    /** Null when the pattern is too complex to number its texts, or they differ in letter case only and must not. */
    @Override
    public @Nullable Distinct distinct() {
        try {
            return new Numbered(pattern.numbered(ignoreCase), finish);
        } catch (PatternSyntax impossible) {
            return null;
        }
    }

    private record Numbered(NumberedTexts texts, Finish finish) implements Distinct {
        @Override
        public long capacity() {
            return texts.size();
        }

        @Override
        public void generate(long number, Draw draw, Cell out) {
            StringBuilder text = out.builder();
            texts.append(number, draw.random(), text);
            finish.complete(text);
            out.setText(text.toString());
        }
    }
}
