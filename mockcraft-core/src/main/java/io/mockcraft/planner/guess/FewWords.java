package io.mockcraft.planner.guess;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import java.util.List;

/** One of a few words, each as likely; as distinct texts in their order. */
record FewWords(List<String> texts) implements Generator, Distinct {

    @Override
    public void generate(Draw draw, Cell out) {
        out.setText(texts.get(draw.random().below(texts.size())));
    }

    @Override
    public Distinct distinct() {
        return this;
    }

    @Override
    public long capacity() {
        return texts.size();
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        out.setText(texts.get((int) number));
    }
}
