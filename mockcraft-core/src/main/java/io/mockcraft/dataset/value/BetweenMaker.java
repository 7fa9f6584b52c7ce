package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.PathReader;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.cursor.Shortage;
import io.mockcraft.dataset.draw.Spreader;
import io.mockcraft.dataset.fit.Units;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.Limit;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.plan.Spread;
import io.mockcraft.problem.Location;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import org.jspecify.annotations.Nullable;

/** Draws a number, or a moment in microseconds, between bounds. A null anchor makes the value null. */
final class BetweenMaker implements CellMaker {

    private final CellPlan.Between plan;
    private final Limit[] limits;
    private final @Nullable PathReader[] anchors;
    private final long[] fixed;
    private final long key;
    private final long open;
    private final @Nullable Spreader spreader;
    private final DerivedPlan.@Nullable DealtBetween dealt;

    private BetweenMaker(CellPlan.Between plan, DerivedPlan.@Nullable DealtBetween dealt, long key) {
        this.plan = plan;
        this.dealt = dealt;
        this.limits = plan.limits().toArray(Limit[]::new);
        this.anchors = new PathReader[limits.length];
        this.fixed = new long[limits.length];
        for (int i = 0; i < limits.length; i++) {
            PathPlan path = limits[i].path();
            if (path == null) {
                fixed[i] = Units.of(limits[i].value(), plan.scale());
            } else {
                anchors[i] = new PathReader(path);
            }
        }
        this.key = key;
        this.open = plan.scale() < 0 ? Window.YEAR : 100 * power(plan.scale());
        Spread spread = plan.spread();
        this.spreader = spread == null ? null : new Spreader(spread, plan.scale() < 0 ? 1 : power(plan.scale()));
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    static CellMaker of(CellPlan.Between plan, long key) {
        return new BetweenMaker(plan, null, key);
    }

    /** Another value for each row under one counted parent. */
    static CellMaker dealt(DerivedPlan.DealtBetween plan, long key) {
        return new BetweenMaker(plan.between(), plan, key);
    }

    @Override
    public void make(RowCursor row, Cell out) {
        Window window = new Window(open, plan.scale() == -2 ? Units.DAY : 1);
        for (int i = 0; i < limits.length; i++) {
            if (!narrow(window, i, row)) {
                out.setNull();
                return;
            }
        }
        Location at = plan.at();
        if (at != null && window.empty() && !row.trying()) {
            throw Shortage.ofNothing(row, at, plan.stream());
        }
        write(dealt == null ? draw(row.draw(key).random(), window) : deal(dealt, row, window), out);
    }

    private long deal(DerivedPlan.DealtBetween how, RowCursor row, Window window) {
        long size = window.steps(how.step());
        long before = how.whole() ? row.index() : row.ordinal() - 1;
        long wanted = before / how.divisor() + 1;
        if (wanted > size) {
            throw Shortage.ofValues(row, how.at(), wanted, size);
        }
        long digit = how.whole()
                ? Dealt.digit(row.rank() - 1, how.divisor(), key, size)
                : Dealt.digit(row, key, how.divisor(), size, size);
        return window.first(how.step()) + digit * how.step();
    }

    private long draw(RandomStream random, Window window) {
        if (spreader == null) {
            return random.between(window.low(), window.high());
        } else if (limits.length == 0) {
            return spreader.draw(random, open);
        }
        return spreader.draw(random, window.low(), window.high());
    }

    private boolean narrow(Window window, int number, RowCursor row) {
        PathReader path = anchors[number];
        if (path == null) {
            window.narrow(limits[number], fixed[number]);
            return true;
        }
        Cell anchor = path.read(row);
        if (anchor.isNull()) {
            return false;
        }
        window.narrow(limits[number], Units.of(anchor, plan.scale()));
        return true;
    }

    private void write(long value, Cell out) {
        if (plan.scale() < 0) {
            out.setInstant(value);
        } else if (plan.scale() == 0) {
            out.setInteger(value);
        } else {
            out.setDecimal(value, plan.scale());
        }
    }
}
