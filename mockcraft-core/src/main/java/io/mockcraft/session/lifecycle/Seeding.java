package io.mockcraft.session.lifecycle;

import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.planner.Nulled;
import io.mockcraft.planner.PlanOptions;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.row.Unplaced;
import io.mockcraft.store.RefusedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plans and writes; without a schema it leaves out tables whose rows the database refuses. */
final class Seeding {

    private static final int MOST_REFUSED = 1_000;

    private final SeedSettings settings;
    private final Database database;
    private final Preparation ready;
    private final Consumer<Progress> told;
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final PlainRows plainRows = new PlainRows();

    Seeding(SeedSettings settings, Database database, Preparation ready, Consumer<Progress> told) {
        this.settings = settings;
        this.database = database;
        this.ready = ready;
        this.told = told;
    }

    /**
     * What came of it.
     *
     * @param plan the plan that went in
     * @param written the run
     * @param notices tables left out or with fewer rows, and why
     */
    record Result(Plan plan, Attempt.Written written, List<String> notices) {}

    /** After the first refusal, the same plan is tried once more to hear of all of them: to plan anew takes longer. */
    Result run() {
        PlanOptions options = ready.options();
        boolean probing = false;
        while (true) {
            Plan plan = database.plan(ready.schema(), options, settings.generators());
            told.accept(new Progress(settings, ready.seed(), plan, null, List.of()));
            try {
                Attempt.Written written =
                        new Attempt(database, settings, plan, ready.seed().value(), probing).write();
                return new Result(plan, written, List.copyOf(refused.values()));
            } catch (MockCraftException e) {
                boolean toProbe = ready.schemaless()
                        && !probing
                        && RefusedRows.unplaced(e).isPresent();
                options = toProbe ? options : retreating(options, plan, e);
                probing = true;
            }
        }
    }

    /**
     * A trigger that raises, a check or key beyond our understanding: nobody asked for just these tables, so they get fewer
     * rows, then none.
     */
    private PlanOptions retreating(PlanOptions options, Plan plan, MockCraftException refusals) {
        PlanOptions next = options;
        for (MockCraftException refusal : RefusedRows.of(refusals)) {
            Optional<Unplaced> row = RefusedRows.unplaced(refusal);
            if (!ready.schemaless()
                    || row.filter(r -> retreats(options, r.table())).isEmpty()) {
                throw refusals;
            }
            next = next(next, plan, row.get(), refusal);
        }
        return next;
    }

    /**
     * Nulls that a trigger has no use for become values, other values null; parents that triggers write are left to them; then
     * rows become plain. Where that is no way out, there are fewer rows.
     */
    private PlanOptions next(PlanOptions options, Plan plan, Unplaced row, MockCraftException refusal) {
        PlanOptions other = refusal instanceof RefusedException e
                ? otherValues(options, plan, e, e.blamed())
                : OtherParents.of(options, plan, row);
        return other.equals(options)
                ? plainer(options, plan, row.table(), refusal).orElseGet(() -> fewerRows(options, row, refusal))
                : other;
    }

    private Optional<PlanOptions> plainer(PlanOptions options, Plan plan, TableName table, MockCraftException refusal) {
        List<TableName> children = plainRows.children(table);
        if (!children.isEmpty()) {
            children.forEach(child -> refused.remove(child + " plain"));
            return Optional.of(plainRows.without(options, children));
        }
        boolean refusedByDatabase = refusal instanceof RefusedException e && !e.missing();
        if (!refusedByDatabase && !plainRows.has(table)) {
            return Optional.empty();
        }
        Optional<PlanOptions> plainer = plainRows.next(options, plan, table);
        if (plainRows.has(table)) {
            refused.putIfAbsent(table + " plain", told(table, " has the plainest rows", refusal));
        } else {
            refused.remove(table + " plain");
        }
        return plainer;
    }

    private PlanOptions otherValues(PlanOptions options, Plan plan, RefusedException refusal, @Nullable String blamed) {
        TableName table = refusal.table();
        List<String> nullable = blamed == null ? List.of() : nullable(plan, table, blamed);
        if (blamed == null || nullable.isEmpty()) {
            return options;
        }
        if (refusal.missing()) {
            return options.filling(table, blamed);
        }
        PlanOptions nulling = options.nulling(table, blamed);
        if (!nulling.equals(options)) {
            String what = " has nothing but null in " + String.join(", ", nullable);
            refused.put(table + "." + blamed, told(table, what, refusal));
        }
        return nulling;
    }

    private PlanOptions fewerRows(PlanOptions options, Unplaced row, MockCraftException refusal) {
        TableName table = row.table();
        PlanOptions fewer = options.retreating(table, row.fitting());
        String what = fewer.leavesOut(table) ? " stays empty" : " has fewer rows";
        refused.put(table.toString(), told(table, what, refusal));
        return fewer;
    }

    private static List<String> nullable(Plan plan, TableName table, String blamed) {
        return table(plan, table).map(t -> Nulled.columns(t, blamed)).orElse(List.of());
    }

    private static Optional<Table> table(Plan plan, TableName name) {
        return plan.tables().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .map(PlannedTable::table);
    }

    private static boolean retreats(PlanOptions options, TableName table) {
        return !options.leavesOut(table) && options.most().size() < MOST_REFUSED;
    }

    private static String told(TableName table, String what, MockCraftException refusal) {
        return "Table " + table + what + ": " + refusal.getMessage() + ".";
    }
}
