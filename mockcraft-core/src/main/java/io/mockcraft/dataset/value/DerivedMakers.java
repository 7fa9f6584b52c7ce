package io.mockcraft.dataset.value;

import io.mockcraft.catalog.DataType;
import io.mockcraft.dataset.cursor.CellMaker;
import io.mockcraft.dataset.cursor.FormulaReader;
import io.mockcraft.dataset.cursor.OpenDocument;
import io.mockcraft.dataset.cursor.PathReader;
import io.mockcraft.dataset.cursor.RowCursor;
import io.mockcraft.dataset.cursor.StreamKeys;
import io.mockcraft.dataset.draw.RowCounter;
import io.mockcraft.dataset.draw.Weights;
import io.mockcraft.dataset.fit.Fit;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.random.Mixer;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellText;
import java.util.List;

/** Binds plans that are put together from others to a seed. */
final class DerivedMakers {

    private static final long NOTHING = Mixer.combine(0, "null");

    private final StreamKeys keys;
    private final Makers makers;

    DerivedMakers(StreamKeys keys, Makers makers) {
        this.keys = keys;
        this.makers = makers;
    }

    CellMaker bind(DerivedPlan plan) {
        if (plan instanceof DerivedPlan.Calculated c) {
            return new CalculatedMaker(FormulaReader.of(c.formula()), c.scale());
        } else if (plan instanceof DerivedPlan.When w) {
            return when(w);
        } else if (plan instanceof DerivedPlan.OneOf o) {
            return new OneOfMaker(new Weights(o.weights()), bindAll(o.plans()), keys.of(o.stream()));
        } else if (plan instanceof DerivedPlan.SameFor s) {
            return sameFor(s);
        } else if (plan instanceof DerivedPlan.Aggregated a) {
            return new AggregateMaker(a);
        } else if (plan instanceof DerivedPlan.AggregatedList a) {
            return new AggregateListMaker(a, new PathReader(a.list()));
        } else if (plan instanceof DerivedPlan.SplitOf s) {
            return new SplitMaker(s, keys.of(s.stream()));
        } else if (plan instanceof DerivedPlan.ListOf l) {
            return list(l);
        } else if (plan instanceof DerivedPlan.DealtBetween b) {
            return BetweenMaker.dealt(b, keys.of(b.between().stream()));
        } else if (plan instanceof DerivedPlan.Chosen c) {
            return chosen(c);
        }
        return document((DerivedPlan.DocumentOf) plan);
    }

    private List<CellMaker> bindAll(List<CellPlan> plans) {
        return plans.stream().map(makers::bind).toList();
    }

    private CellMaker when(DerivedPlan.When plan) {
        FormulaReader condition = FormulaReader.of(plan.condition());
        CellMaker then = makers.bind(plan.then());
        CellMaker otherwise = makers.bind(plan.otherwise());
        return (row, out) -> (condition.holds(row) ? then : otherwise).make(row, out);
    }

    private CellMaker sameFor(DerivedPlan.SameFor plan) {
        List<PathReader> readers = plan.keys().stream().map(PathReader::new).toList();
        CellMaker inner = makers.bind(plan.inner());
        return (row, out) -> row.keyedAs(key(row, readers), inner, out);
    }

    private static long key(RowCursor row, List<PathReader> readers) {
        long key = 0;
        for (PathReader reader : readers) {
            Cell cell = reader.read(row);
            key = cell.isNull() ? Mixer.combine(key, NOTHING) : Mixer.combine(key, CellText.of(cell));
        }
        return key;
    }

    private CellMaker list(DerivedPlan.ListOf plan) {
        DataType type = plan.type();
        Fit fit = type == null ? cell -> {} : Fit.to(type);
        return new ListMaker(
                makers.bind(plan.element()), fit, new RowCounter(plan.counts(), null), keys.of(plan.stream()));
    }

    private static CellMaker chosen(DerivedPlan.Chosen plan) {
        PathReader reader = new PathReader(plan.path());
        CellMaker copy = (row, out) -> out.set(reader.read(row));
        return plan.alone() ? (row, out) -> out.set(new OpenDocument(List.of(copy), row).field(0)) : copy;
    }

    private CellMaker document(DerivedPlan.DocumentOf plan) {
        return new DocumentMaker(
                plan.fields().stream().map(DerivedPlan.Field::name).toList(),
                plan.fields().stream().map(this::field).toList());
    }

    private CellMaker field(DerivedPlan.Field field) {
        CellMaker maker = makers.bind(field.plan());
        Fit fit = Fit.to(field.type());
        return (row, out) -> {
            maker.make(row, out);
            fit.apply(out);
        };
    }
}
