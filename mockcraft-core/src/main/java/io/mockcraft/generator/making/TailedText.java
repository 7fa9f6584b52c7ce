package io.mockcraft.generator.making;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.row.Cell;
import java.util.List;

/**
 * Text with an end that must stay, such as an e-mail address or a file name: only what stands before it is cut, and
 * distinct texts carry their {@link Rank} right before it.
 */
public final class TailedText implements DistinctGenerator {

    private final Phrase words;
    private final String[] tails;
    private final int room;
    private final Rank rank;

    private TailedText(Phrase words, List<String> tails, int room) {
        this.words = words;
        this.tails = tails.toArray(String[]::new);
        this.room = room;
        this.rank = Rank.within(room);
    }

    /** Words that end in one of these tails. */
    public static TailedText of(Making making, Phrase words, List<String> tails) {
        int longest = tails.stream().mapToInt(String::length).max().orElse(0);
        making.needs(longest + 1);
        return new TailedText(words, tails, making.length() - longest);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        StringBuilder text = out.builder();
        words.append(draw, text);
        Cut.to(text, room);
        out.setText(text.append(tail(draw)).toString());
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        StringBuilder text = out.builder();
        if (rank.width() < room) {
            words.append(draw, text);
        }
        Cut.to(text, room - rank.width() - 1);
        out.setText(rank.end(text, number).append(tail(draw)).toString());
    }

    private String tail(Draw draw) {
        return tails.length == 1 ? tails[0] : tails[draw.random().below(tails.length)];
    }

    @Override
    public long capacity() {
        return rank.capacity();
    }

    @Override
    public boolean ordered() {
        return true;
    }
}
