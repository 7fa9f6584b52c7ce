package io.mockcraft.generator.making;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.row.Cell;

/** Text of words, cut to a length; distinct texts end in {@link Rank}. */
public final class OpenText implements DistinctGenerator {

    private final Phrase phrase;
    private final int length;
    private final boolean mayBeLonger;
    private final Rank rank;

    public OpenText(Phrase phrase, int length) {
        this.phrase = phrase;
        this.length = length;
        this.mayBeLonger = phrase.longest() > length;
        this.rank = Rank.within(length);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        String text = phrase.one(draw, out.builder());
        out.setText(mayBeLonger ? Cut.to(text, length) : text);
    }

    @Override
    public long capacity() {
        return rank.capacity();
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        StringBuilder text = out.builder();
        if (rank.width() < length) {
            phrase.append(draw, text);
        }
        Cut.to(text, length - rank.width() - 1);
        out.setText(rank.end(text, number).toString());
    }

    @Override
    public boolean ordered() {
        return true;
    }
}
