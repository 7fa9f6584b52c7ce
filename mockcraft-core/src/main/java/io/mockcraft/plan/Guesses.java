package io.mockcraft.plan;

import io.mockcraft.catalog.Column;
import io.mockcraft.constraint.ColumnHints;
import io.mockcraft.generator.Generator;
import java.util.List;
import java.util.Optional;

/**
 * Decides how a column that nobody prescribed is filled: what its checks ask for, else what its name tells, else what its
 * type holds. A guess reads that column only, so that it never changes when another column does.
 */
final class Guesses {

    /** The share of nulls in a column that takes them. */
    private static final double NULLS = 0.1;

    private final TypeGuess types;
    private final NameGuess names;
    private final HintGuess hints;

    Guesses(Generators generators) {
        this.types = new TypeGuess(generators);
        this.names = new NameGuess(generators);
        this.hints = new HintGuess(generators, this::byName);
    }

    /** Plans the column; leaves it to the database when its type is unknown. */
    void guess(ColumnDraft draft, ColumnHints asked) {
        if (!asked.valueFits() && draft.column.nullable()) {
            draft.plan = new CellPlan.Constant(null);
            return;
        }
        Optional<Generator> generator = generator(draft.column, asked);
        if (generator.isPresent()) {
            draft.generator = generator.get();
            draft.nulls = draft.column.nullable() && asked.nullFits() ? NULLS : 0;
            draft.plan = new CellPlan.Generated(generator.get(), draft.inputs, draft.stream);
        }
    }

    /** The plan of a value for an overridden column that says nothing of its source. */
    CellPlan of(Column column) {
        return generator(column, ColumnHints.NONE)
                .<CellPlan>map(g -> new CellPlan.Generated(g, List.of(), column.name()))
                .orElseGet(CellPlan.Omitted::new);
    }

    /** The plan of a value that follows hints. */
    Optional<CellPlan> byHints(Column column, ColumnHints asked) {
        if (!asked.valueFits()) {
            return column.nullable() ? Optional.of(new CellPlan.Constant(null)) : Optional.empty();
        }
        return generator(column, asked).map(g -> new CellPlan.Generated(g, List.of(), column.name()));
    }

    private Optional<Generator> generator(Column column, ColumnHints asked) {
        return hints.of(column, asked).or(() -> byName(column));
    }

    private Optional<Generator> byName(Column column) {
        return names.of(column).or(() -> types.of(column.type()));
    }
}
