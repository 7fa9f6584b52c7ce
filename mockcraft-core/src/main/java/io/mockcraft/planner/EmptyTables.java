package io.mockcraft.planner;

import io.mockcraft.catalog.Partitioning;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.key.Capacity;
import io.mockcraft.planner.value.Columns;
import java.util.Optional;

/** Finds tables that the database can take no rows of, whatever they hold: those get none. */
final class EmptyTables {

    private final PlanOptions options;
    private final Capacity capacity;

    EmptyTables(PlanOptions options, Capacity capacity) {
        this.options = options;
        this.capacity = capacity;
    }

    /** Takes a table's rows away where it is one of those. */
    void empty(TableDraft draft) {
        if (draft.existing()) {
            return;
        }
        draft.table
                .access()
                .refusal()
                .ifPresentOrElse(
                        forbidden -> capacity.empty(draft, forbidden, "grant it the right, or use another role"),
                        () -> why(draft).ifPresent(reason -> capacity.empty(draft, reason)));
    }

    private Optional<String> why(TableDraft draft) {
        if (options.leavesOut(draft.table.name())) {
            return Optional.of("no rows were found that the database takes");
        }
        Partitioning partitioning = draft.table.partitioning();
        if (partitioning != null && partitioning.constraints().isEmpty() && !partitioning.open()) {
            return Optional.of("it is partitioned and has no partition to take them");
        }
        return unmet(draft).or(() -> unfillable(draft));
    }

    /** A column that takes no null, and whose checks no value passes. */
    private static Optional<String> unmet(TableDraft draft) {
        return draft.columns.stream()
                .filter(c -> !c.column.nullable() && !c.column.generated())
                .filter(c -> draft.constraints.hints(c.column.name()).noValueFits())
                .findFirst()
                .map(c -> "no value of column " + c.column.name() + " meets its checks");
    }

    private static Optional<String> unfillable(TableDraft draft) {
        return Columns.unfillable(draft)
                .map(c -> "column " + c.column.name() + " of type "
                        + c.column.type().sqlName() + " takes no null and MockCraft knows no values for it");
    }
}
