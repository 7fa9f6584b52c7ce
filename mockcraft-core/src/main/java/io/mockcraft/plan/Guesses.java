package io.mockcraft.plan;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import java.util.List;
import java.util.Optional;

/**
 * Decides how a column that nobody prescribed is filled. A guess reads that column only, so that it never changes when
 * another column does.
 */
final class Guesses {

    /** The share of nulls in a column that takes them. */
    private static final double NULLS = 0.1;

    private final TypeGuess types;
    private final NameGuess names;

    Guesses(Generators generators) {
        this.types = new TypeGuess(generators);
        this.names = new NameGuess(generators);
    }

    /** Plans the column; leaves it to the database when its type is unknown. */
    void guess(ColumnDraft draft) {
        Optional<Generator> generator = generator(draft.column);
        if (generator.isEmpty()) {
            return;
        }
        draft.generator = generator.get();
        draft.nulls = draft.column.nullable() ? NULLS : 0;
        draft.plan = new CellPlan.Generated(generator.get(), draft.inputs, draft.stream);
    }

    /** The plan of a value for an overridden column that says nothing of its source. */
    CellPlan of(Column column) {
        return generator(column)
                .<CellPlan>map(g -> new CellPlan.Generated(g, List.of(), column.name()))
                .orElseGet(CellPlan.Omitted::new);
    }

    private Optional<Generator> generator(Column column) {
        return names.of(column).or(() -> types.of(column.type()));
    }

    /** The integer column that a key numbers, when the key is that column alone. */
    static boolean numbers(Table table, Column column) {
        boolean integer = column.type().kind() == TypeKind.SMALLINT
                || column.type().kind() == TypeKind.INTEGER
                || column.type().kind() == TypeKind.BIGINT;
        return integer
                && table.keys().stream().anyMatch(k -> k.plain() && k.columns().equals(List.of(column.name())));
    }
}
