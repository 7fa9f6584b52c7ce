package io.mockcraft.generator.making;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.row.Cell;
import java.util.List;

/**
 * Text out of a table of facts. Distinct texts are all that the column has; they agree with other columns of the row only
 * where those take them with {@code from}.
 */
public final class FactText implements Generator {

    /** What is no longer than this is a code, and codes are not cut. */
    private static final int CODE = 12;

    private final Family family;
    private final String[] texts;
    private final ClosedSet distinct;

    private FactText(Family family, List<String> texts, Making making) {
        this.family = family;
        this.texts = texts.toArray(String[]::new);
        this.distinct = ClosedSet.of(texts, making);
    }

    /** The texts of a column; long ones are cut to the length of the column they are for. */
    public static FactText of(Making making, FactTable table, String column) {
        return of(making, Family.of(making, table), table.column(column));
    }

    /** Texts in the places of a family's facts. */
    public static FactText of(Making making, Family family, List<String> texts) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        if (longest <= CODE) {
            making.needs(longest);
        }
        return new FactText(
                family,
                texts.stream().map(text -> Cut.to(text, making.length())).toList(),
                making);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        out.setText(texts[family.choose(draw)]);
    }

    @Override
    public Distinct distinct() {
        return distinct;
    }
}
