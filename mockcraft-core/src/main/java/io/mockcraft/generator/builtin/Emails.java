package io.mockcraft.generator.builtin;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.row.Cell;

/** E-mail addresses; distinct ones carry their {@link Rank} before the {@code @}. */
final class Emails implements Generator, Distinct {

    private final Phrase handle;
    private final String domain;
    private final int room;
    private final Rank rank;

    private Emails(Phrase handle, String domain, int room) {
        this.handle = handle;
        this.domain = domain;
        this.room = room;
        this.rank = Rank.within(room);
    }

    static Emails of(Making making) {
        String domain = "@" + making.given().text("domain");
        making.needs(domain.length() + 1);
        return new Emails(Handle.of(making), domain, making.length() - domain.length());
    }

    @Override
    public void generate(Draw draw, Cell out) {
        StringBuilder text = new StringBuilder(48);
        handle.append(draw, text);
        Cut.to(text, room);
        out.setText(text.append(domain).toString());
    }

    @Override
    public Distinct distinct() {
        return this;
    }

    @Override
    public long capacity() {
        return rank.capacity();
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        StringBuilder text = new StringBuilder(48);
        if (rank.width() < room) {
            handle.append(draw, text);
        }
        Cut.to(text, room - rank.width() - 1);
        out.setText(rank.end(text, number).append(domain).toString());
    }

    @Override
    public boolean ordered() {
        return true;
    }
}
