package io.mockcraft.generator.making;

import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Text by a pattern that the row's fact decides upon, such as three or four digits by a card's brand. */
public final class FactPattern implements Generator {

    private final Family family;
    private final List<Generator> patterns;
    private final @Nullable Distinct distinct;

    private FactPattern(Family family, List<Generator> patterns) {
        this.family = family;
        this.patterns = patterns;
        this.distinct = patterns.get(0).distinct();
    }

    /** Patterns made of what the table says in a column; distinct texts follow the first row's. */
    public static FactPattern of(Making making, String table, String column, UnaryOperator<String> pattern) {
        FactTable facts = making.facts().table(table);
        return of(
                Family.of(making, facts),
                facts.column(column).stream()
                        .map(text -> (Generator) PatternText.of(making, pattern.apply(text)))
                        .toList());
    }

    /** One generator for each row of the family's table. */
    public static FactPattern of(Family family, List<Generator> generators) {
        return new FactPattern(family, List.copyOf(generators));
    }

    @Override
    public void generate(Draw draw, Cell out) {
        patterns.get(family.choose(draw)).generate(draw, out);
    }

    @Override
    public @Nullable Distinct distinct() {
        return distinct;
    }
}
