package io.mockcraft.session.lifecycle;

import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.planner.PlanOptions;
import io.mockcraft.row.Unplaced;
import io.mockcraft.store.ClashException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Parents that triggers of their children write: it shows where they are there already, or nowhere to be found. */
final class OtherParents {

    private OtherParents() {}

    /** What to try next; the same where there is no such parent, or it was tried. */
    static PlanOptions of(PlanOptions options, Plan plan, Unplaced row) {
        return table(plan, row.table())
                .flatMap(table -> parent(plan, table, row))
                .map(parent -> options.apart(row.table(), parent))
                .orElse(options);
    }

    private static Optional<Table> table(Plan plan, TableName name) {
        return plan.tables().stream()
                .map(PlannedTable::table)
                .filter(table -> table.name().equals(name))
                .findFirst();
    }

    private static Optional<TableName> parent(Plan plan, Table table, Unplaced row) {
        Predicate<ForeignKey> written = row instanceof ClashException clash
                ? key -> key.target().equals(clash.holder())
                : key -> row.fitting() == 0 && tells(key, table.primaryKey().orElse(null));
        return table.foreignKeys().stream()
                .filter(written)
                .map(ForeignKey::target)
                .filter(parent -> table(plan, parent).stream()
                        .flatMap(t -> t.foreignKeys().stream())
                        .noneMatch(back -> back.target().equals(table.name())))
                .findFirst();
    }

    /** Whether it tells the row itself: a row of a subtype. */
    private static boolean tells(ForeignKey reference, @Nullable Key primary) {
        return primary != null && reference.columns().containsAll(primary.columns());
    }
}
