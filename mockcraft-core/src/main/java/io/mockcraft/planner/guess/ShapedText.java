package io.mockcraft.planner.guess;

import io.mockcraft.constraint.ColumnHints.Letters;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Another generator's text, brought to a prefix, a suffix, a least length and a letter case. */
record ShapedText(Generator inner, String prefix, String suffix, int least, Letters letters) implements Generator {

    @Override
    public void generate(Draw draw, Cell out) {
        inner.generate(draw, out);
        shape(out);
    }

    private void shape(Cell out) {
        String text = CellText.of(out);
        String cased = switch (letters) {
            case ANY -> text;
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case UPPER -> text.toUpperCase(Locale.ROOT);
        };
        String padding = "x".repeat(Math.max(0, least - cased.length()));
        String head = cased.startsWith(prefix) ? "" : prefix;
        out.setText(head + cased + (letters == Letters.UPPER ? padding.toUpperCase(Locale.ROOT) : padding) + suffix);
    }

    @Override
    public @Nullable Distinct distinct() {
        Distinct distinct = inner.distinct();
        return distinct == null ? null : new Shaped(distinct);
    }

    private final class Shaped implements Distinct {

        private final Distinct distinct;

        Shaped(Distinct distinct) {
            this.distinct = distinct;
        }

        @Override
        public long capacity() {
            return distinct.capacity();
        }

        @Override
        public boolean ordered() {
            return distinct.ordered();
        }

        @Override
        public void generate(long number, Draw draw, Cell out) {
            distinct.generate(number, draw, out);
            shape(out);
        }
    }
}
