package io.mockcraft.planner;

import io.mockcraft.catalog.Column;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.ValueSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column while it is being planned. */
final class ColumnDraft {

    final int place;
    final Column column;
    final String stream;

    @Nullable
    ColumnSpec spec;

    @Nullable
    ReferenceDraft reference;

    int referencePart;

    @Nullable
    Generator generator;

    List<PathPlan> inputs = List.of();
    CellPlan plan = new CellPlan.Omitted();
    double nulls;
    /** Whether checks let it be numbered 1, 2, 3 and so on. */
    boolean countable = true;
    /** Whether its values are distinct by rank, so that every key it belongs to is. */
    boolean distinct;

    ColumnDraft(int place, Column column, String stream) {
        this.place = place;
        this.column = column;
        this.stream = stream;
    }

    /** Whether nobody prescribed its values. */
    boolean silent() {
        return spec == null || spec.rule().source() instanceof ValueSource.Guessed;
    }

    boolean written() {
        return !(plan instanceof CellPlan.Omitted);
    }

    /** Its domain of distinct values; null when it has none or its values come from elsewhere. */
    @Nullable
    Distinct domain() {
        Generator known = generator;
        return known == null || reference != null ? null : known.distinct();
    }
}
