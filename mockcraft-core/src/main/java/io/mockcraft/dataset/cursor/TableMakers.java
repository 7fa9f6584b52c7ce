package io.mockcraft.dataset.cursor;

import io.mockcraft.catalog.Column;
import io.mockcraft.dataset.fit.Fit;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.CheckPlan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;
import io.mockcraft.row.CellText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bound makers of one table's columns, each followed by the fit to the column's type; immutable. */
public final class TableMakers {

    private final PlannedTable plan;
    private final CellMaker[] makers;
    private final Fit[] fits;
    private final @Nullable CellKind[] asIs;
    private final @Nullable Repair[] repairs;
    private final @Nullable Repair[] referenceRepairs;
    private final List<Map<Integer, CellMaker>> pinned = new ArrayList<>();
    private final long firstPinned;
    private final long familyKey;

    /** Binds the columns of a table; rows from {@code firstPinned} on are pinned. */
    public TableMakers(PlannedTable plan, StreamKeys keys, Function<CellPlan, CellMaker> binder, long firstPinned) {
        this.plan = plan;
        this.firstPinned = firstPinned;
        this.familyKey = keys.of("#families");
        List<Column> columns = plan.columns();
        makers = new CellMaker[columns.size()];
        fits = new Fit[columns.size()];
        asIs = new CellKind[columns.size()];
        repairs = new Repair[columns.size()];
        referenceRepairs = new Repair[plan.references().size()];
        for (int i = 0; i < makers.length; i++) {
            makers[i] = bind(plan, binder, i);
            fits[i] = Fit.to(columns.get(i).type());
            asIs[i] = Fit.asIs(columns.get(i).type());
        }
        plan.pinned().forEach(row -> pinned.add(bindAll(row, binder)));
        plan.checks().forEach(check -> addRepair(check, keys, binder));
    }

    private static CellMaker bind(PlannedTable plan, Function<CellPlan, CellMaker> binder, int column) {
        if (plan.rows() instanceof RowPlan.Existing existing) {
            String name = plan.columns().get(column).name();
            return (row, out) ->
                    out.setObject(existing.rows().get((int) row.index()).get(name));
        }
        return binder.apply(plan.cells().get(column));
    }

    private static Map<Integer, CellMaker> bindAll(Map<Integer, CellPlan> plans, Function<CellPlan, CellMaker> binder) {
        Map<Integer, CellMaker> bound = new HashMap<>();
        plans.forEach((column, plan) -> bound.put(column, binder.apply(plan)));
        return bound;
    }

    private void addRepair(CheckPlan check, StreamKeys keys, Function<CellPlan, CellMaker> binder) {
        Repair repair = new Repair(check, plan, keys, binder);
        check.waiting().forEach(column -> repairs[column] = repair);
        check.references().forEach(reference -> referenceRepairs[reference] = repair);
    }

    long familyKey() {
        return familyKey;
    }

    @Nullable
    Repair repairOfReference(int reference) {
        return referenceRepairs[reference];
    }

    @Nullable
    Repair repair(int column) {
        return repairs[column];
    }

    void make(int column, int attempt, RowCursor row, Cell out) {
        CellMaker pinned = pinned(column, row);
        if (pinned != null) {
            pinned.make(row, out);
        } else if (attempt == 0 || !madeOtherwise(column, row, out)) {
            makers[column].make(row, out);
        }
        if (out.kind() != asIs[column]) {
            fit(column, row, out);
        }
    }

    private boolean madeOtherwise(int column, RowCursor row, Cell out) {
        Repair repair = repairs[column];
        return repair != null && repair.alternative(column, row, out);
    }

    /** What the plan could not foresee, such as the text of a template in a column of numbers. */
    private void fit(int column, RowCursor row, Cell out) {
        try {
            fits[column].apply(out);
        } catch (IllegalArgumentException | DateTimeException e) {
            Column wanted = plan.columns().get(column);
            throw new MockCraftException(
                    new Problem(
                            Location.of(plan.label() + "." + wanted.name()),
                            "row " + row.index(),
                            "\"" + CellText.of(out) + "\" is no value of type "
                                    + wanted.type().sqlName(),
                            "give the column a rule that makes such values"),
                    e);
        }
    }

    /** What a pinned row says of a column: checks do not change it. */
    private @Nullable CellMaker pinned(int column, RowCursor row) {
        return row.index() < firstPinned
                ? null
                : pinned.get((int) (row.index() - firstPinned)).get(column);
    }
}
