package io.mockcraft.planner.guess;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellText;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A generator of few texts. Where none may come twice, it makes each once, then again with a number behind it: {@code Books},
 * {@code Toys}, {@code Books (2)}. So keys have room, however few the texts are. A text that leaves no room for the number is
 * cut, and has the row's number instead, since texts may begin alike: {@code Encyclop-17}.
 *
 * @param few the generator
 * @param length how long a text may be; -1 for any length
 * @param mark what stands around the number: a format with one {@code %s}
 */
record InRounds(Generator few, int length, String mark) implements Generator {

    private static final List<String> MARKS = List.of(" (%s)", " %s", "-%s", "_%s", "%s");

    private static final long MANY = 1_000_000;
    private static final int NUMBER = 10;
    private static final int ROOM = 18;
    private static final long MOST = 9_999_999;
    private static final int ENOUGH = 100;

    /** The generator itself, where its texts suffice. */
    static Generator of(Generator generator, int length) {
        Distinct distinct = generator.distinct();
        return distinct == null || distinct.capacity() >= MANY
                ? generator
                : new InRounds(generator, length, MARKS.get(0));
    }

    /** With the first mark whose texts pass; as it is where none does. */
    InRounds marked(Predicate<InRounds> passes) {
        return MARKS.stream()
                .map(other -> new InRounds(few, length, other))
                .filter(passes)
                .findFirst()
                .orElse(this);
    }

    /** The first text that comes a second time; null where none does. */
    @Nullable
    Object second(Draw draw) {
        Cell out = new Cell();
        if (distinct() instanceof Rounds rounds) {
            rounds.generate(rounds.texts.capacity(), draw, out);
        }
        return out.toObject();
    }

    @Override
    public void generate(Draw draw, Cell out) {
        few.generate(draw, out);
    }

    /** Where there is no room for numbers, the texts alone; none where they are only a handful. */
    @Override
    public @Nullable Distinct distinct() {
        Distinct texts = Objects.requireNonNull(few.distinct());
        if (length < 0 || length >= ROOM) {
            return new Rounds(texts);
        }
        return texts.capacity() >= ENOUGH ? texts : null;
    }

    private final class Rounds implements Distinct {

        private final Distinct texts;

        Rounds(Distinct texts) {
            this.texts = texts;
        }

        @Override
        public long capacity() {
            long all = texts.capacity() * MANY;
            return length < 0 ? all : Math.min(all, MOST);
        }

        @Override
        public boolean ordered() {
            return true;
        }

        @Override
        public void generate(long number, Draw draw, Cell out) {
            texts.generate(number % texts.capacity(), draw, out);
            long round = number / texts.capacity() + 1;
            if (round > 1) {
                out.setText(again(CellText.of(out), number, round));
            }
        }

        private String again(String text, long number, long round) {
            return length < 0 || text.length() <= length - NUMBER
                    ? text + mark.replace("%s", Long.toString(round))
                    : text.substring(0, length - NUMBER) + "-" + (number + 1);
        }
    }
}
