package io.mockcraft.dataset.cursor;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.CheckPlan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problem;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws a row's free columns again until its checks hold. Each attempt has streams of its own, so that the outcome
 * depends on the row alone.
 */
final class Repair {

    private static final int ATTEMPTS = 1_000;

    private final CheckPlan check;
    private final PlannedTable plan;
    private final Map<Integer, Long> keys = new HashMap<>();
    private final Map<Integer, List<CellMaker>> alternatives = new HashMap<>();
    private final Map<Integer, Long> optional = new HashMap<>();

    Repair(CheckPlan check, PlannedTable plan, StreamKeys streams, Function<CellPlan, CellMaker> binder) {
        this.check = check;
        this.plan = plan;
        check.alternatives().forEach((column, plans) -> {
            keys.put(column, streams.of(plan.columns().get(column).name() + "!"));
            alternatives.put(column, plans.stream().map(binder).toList());
        });
        check.references().stream()
                .filter(r -> plan.references().get(r).nulls() > 0)
                .forEach(r -> optional.put(r, streams.of(plan.references().get(r).stream() + "!")));
    }

    boolean running(RowCursor row) {
        return row.repairs().contains(this);
    }

    void solve(RowCursor row) {
        row.repairs().add(this);
        try {
            int attempt = 0;
            while (!holds(row)) {
                if (++attempt > ATTEMPTS) {
                    throw unsolved(row);
                }
                again(row, attempt);
            }
        } finally {
            row.repairs().remove(row.repairs().size() - 1);
        }
    }

    private boolean holds(RowCursor row) {
        check.columns().forEach(row::cell);
        for (RowCondition condition : check.conditions()) {
            if (!condition.test(row)) {
                return false;
            }
        }
        return true;
    }

    private void again(RowCursor row, int attempt) {
        check.references().forEach(reference -> parentAgain(row, reference, attempt));
        check.waiting().forEach(column -> row.retry(column, attempt));
    }

    /** On half of the attempts without a parent, where there may be none: checks often want one of many references. */
    private void parentAgain(RowCursor row, int reference, int attempt) {
        row.retryParent(reference, attempt);
        Long key = optional.get(reference);
        if (key != null && (Mixer.mix(Mixer.combine(Mixer.combine(key, row.key()), attempt)) & 1) == 0) {
            row.withoutParent(reference);
        }
    }

    /** On half of the attempts, one of the other ways that the checks suggest. */
    boolean alternative(int column, RowCursor row, Cell out) {
        List<CellMaker> ways = alternatives.getOrDefault(column, List.of());
        Long key = keys.get(column);
        if (ways.isEmpty() || key == null) {
            return false;
        }
        RandomStream random = row.draw(key).random();
        if (random.nextBoolean()) {
            return false;
        }
        ways.get(random.below(ways.size())).make(row, out);
        return !out.isNull() || plan.columns().get(column).nullable();
    }

    private UnmetChecksException unsolved(RowCursor row) {
        return new UnmetChecksException(
                plan.name(),
                row.index(),
                new Problem(
                        Location.of(plan.name().toString()),
                        String.join(", ", check.names()),
                        "no values were found that meet these checks in row " + row.index() + " after " + ATTEMPTS
                                + " attempts",
                        "give the columns "
                                + check.columns().stream()
                                        .map(c -> plan.columns().get(c).name())
                                        .toList() + " rules that meet them, in the schema"));
    }
}
