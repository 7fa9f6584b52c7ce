package io.mockcraft.dataset.value;

import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.PathReader;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.cursor.Shortage;
import io.mockcraft.dataset.cursor.StreamKeys;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.Permutation;
import io.mockcraft.row.Cell;
import java.util.List;

/** Binds the plan's cell plans to a seed. */
public final class Makers {

    private final StreamKeys keys;

    /** Binds to these streams. */
    public Makers(StreamKeys keys) {
        this.keys = keys;
    }

    /** The maker of what the plan says. */
    public CellMaker bind(CellPlan plan) {
        if (plan instanceof CellPlan.Generated g) {
            return generated(g.generator(), readers(g.inputs()), keys.of(g.stream()));
        } else if (plan instanceof CellPlan.Numbered n) {
            return numbered(n);
        } else if (plan instanceof CellPlan.Digit d) {
            return digit(d);
        } else if (plan instanceof CellPlan.Dealt d) {
            return dealt(d);
        } else if (plan instanceof CellPlan.Constant c) {
            return (row, out) -> out.setObject(c.value());
        } else if (plan instanceof CellPlan.Choice c) {
            return new ChoiceMaker(c, keys.of(c.stream()));
        } else if (plan instanceof CellPlan.Template t) {
            return template(t);
        } else if (plan instanceof CellPlan.Copy c) {
            PathReader reader = new PathReader(c.path());
            return (row, out) -> out.set(reader.read(row));
        } else if (plan instanceof CellPlan.FromParent f) {
            CellMaker alone = f.alone() == null ? (row, out) -> out.setNull() : bind(f.alone());
            return (row, out) -> fromParent(row, f, alone, out);
        } else if (plan instanceof CellPlan.Between b) {
            return BetweenMaker.of(b, keys.of(b.stream()));
        } else if (plan instanceof CellPlan.Nulls n) {
            return nulls(n);
        } else if (plan instanceof DerivedPlan d) {
            return new DerivedMakers(keys, this).bind(d);
        } else if (plan instanceof CellPlan.Omitted) {
            return (row, out) -> out.setNull();
        }
        throw new MockCraftBug("no maker for " + plan);
    }

    private static CellMaker generated(Generator generator, PathReader[] inputs, long key) {
        long mixed = Mixer.mix(key);
        return (row, out) -> generator.generate(row.drawMixed(mixed, inputs), out);
    }

    private CellMaker numbered(CellPlan.Numbered plan) {
        Distinct distinct = plan.distinct();
        long key = keys.of(plan.stream());
        long mixed = Mixer.mix(key);
        PathReader[] inputs = readers(plan.inputs());
        if (distinct.ordered()) {
            Gaps gaps = new Gaps(plan.taken());
            return (row, out) -> distinct.generate(gaps.step(row.rank()) - 1, row.drawMixed(mixed, inputs), out);
        }
        Permutation order = permutation(key, distinct.capacity());
        return (row, out) -> distinct.generate(order.at(row.rank() - 1), row.drawMixed(mixed, inputs), out);
    }

    private CellMaker digit(CellPlan.Digit plan) {
        long key = keys.of(plan.stream());
        Distinct distinct = plan.distinct();
        Permutation order = permutation(key, distinct.capacity());
        return (row, out) -> {
            long digit = Dealt.digit(row.rank() - 1, plan.divisor(), key, distinct.capacity());
            distinct.generate(distinct.ordered() ? digit : order.at(digit), row.draw(key), out);
        };
    }

    private CellMaker dealt(CellPlan.Dealt plan) {
        long key = keys.of(plan.stream());
        Distinct distinct = plan.distinct();
        long mixed = Mixer.mix(key);
        PathReader[] inputs = readers(plan.inputs());
        return (row, out) -> {
            distinct.generate(dealt(row, plan, key), row.drawMixed(mixed, inputs), out);
        };
    }

    private static long dealt(RowCursor row, CellPlan.Dealt plan, long key) {
        long size = plan.distinct().capacity();
        if (plan.distinct().ordered()) {
            return (row.ordinal() - 1) / plan.divisor() % size;
        } else if (plan.weights().isEmpty()) {
            return Dealt.digit(row, key, plan.divisor(), size, size);
        }
        return Dealt.weighted(row, key, plan.divisor(), plan.weights());
    }

    /** Numbers beyond 2^62 would only make the permutation's arithmetic overflow. */
    private static Permutation permutation(long key, long capacity) {
        return new Permutation(key, Math.min(capacity, 1L << 62));
    }

    private CellMaker template(CellPlan.Template plan) {
        TemplatePart[] parts = plan.parts().stream().map(this::part).toArray(TemplatePart[]::new);
        return (row, out) -> {
            StringBuilder text = out.builder();
            for (TemplatePart part : parts) {
                part.append(row, text);
            }
            out.setText(text.toString());
        };
    }

    private TemplatePart part(CellPlan.Part part) {
        PathPlan hole = part.hole();
        CellPlan.Generated made = part.made();
        if (hole != null) {
            return TemplatePart.hole(new PathReader(hole));
        }
        return made != null ? TemplatePart.made(bind(made)) : TemplatePart.text(String.valueOf(part.text()));
    }

    private static void fromParent(RowCursor row, CellPlan.FromParent plan, CellMaker alone, Cell out) {
        RowCursor parent = row.parent(plan.reference());
        if (parent == null) {
            Shortage.refuseNone(row, plan.reference());
            alone.make(row, out);
        } else {
            out.set(parent.cell(plan.parentColumn()));
        }
    }

    private CellMaker nulls(CellPlan.Nulls plan) {
        CellMaker inner = bind(plan.inner());
        long key = keys.of(plan.stream() + "?");
        double share = plan.share();
        return (row, out) -> {
            if (row.draw(key).random().chance(share)) {
                out.setNull();
            } else {
                inner.make(row, out);
            }
        };
    }

    private static PathReader[] readers(List<PathPlan> paths) {
        return paths.stream().map(PathReader::new).toArray(PathReader[]::new);
    }
}
