package io.mockcraft.dataset;

import io.mockcraft.dataset.count.Counts;
import io.mockcraft.dataset.count.Place;
import io.mockcraft.dataset.cursor.BoundTable;
import io.mockcraft.dataset.cursor.Neighbours;
import io.mockcraft.dataset.cursor.ParentPicker;
import io.mockcraft.dataset.cursor.StreamKeys;
import io.mockcraft.dataset.cursor.TableMakers;
import io.mockcraft.dataset.value.Makers;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.FixtureValues;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.random.Mixer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes rows beside the seeded ones, by the same rules: one table of one row each. */
final class FixtureRows {

    private static final long FIXTURE = Mixer.combine(0, "fixture");

    private final Dataset dataset;
    private final FixtureSpec spec;
    private final TableRows seeded;

    private FixtureRows(Dataset dataset, FixtureSpec spec) {
        this.dataset = dataset;
        this.spec = spec;
        this.seeded = dataset.table(spec.table());
    }

    static TableRows of(Dataset dataset, FixtureSpec spec) {
        return new FixtureRows(dataset, spec).make();
    }

    private TableRows make() {
        PlannedTable plan = seeded.plan();
        StreamKeys keys = new StreamKeys(dataset.seed(), plan.label());
        PlannedTable fixed = withOverrides(plan);
        TableMakers makers = new TableMakers(fixed, keys, new Makers(keys)::bind, 0);
        long rank = seeded.base() + seeded.size() + spec.place();
        return new TableRows(new BoundTable(beside(this::parent), fixed, counts(), rank, makers, pickers(plan)));
    }

    /** The fixture row is the only, pinned row of its table. */
    private static PlannedTable pinned(PlannedTable plan, Map<Integer, CellPlan> values) {
        return new PlannedTable(
                plan.number(),
                plan.label(),
                plan.table(),
                plan.columns(),
                plan.cells(),
                plan.references(),
                new RowPlan.Fixed(0),
                List.of(values),
                plan.traits(),
                plan.checks(),
                plan.limit(),
                plan.numbering());
    }

    private PlannedTable withOverrides(PlannedTable plan) {
        Map<Integer, CellPlan> overrides = new HashMap<>();
        spec.traits().forEach(trait -> overrides.putAll(FixtureValues.trait(plan, trait)));
        spec.values().forEach((column, value) -> FixtureValues.put(plan, column, value, overrides));
        return pinned(plan, overrides);
    }

    private Counts counts() {
        long key = Mixer.combine(Mixer.combine(FIXTURE, spec.test()), spec.number());
        return new SingleRow(key, parentKey(key), spec.ordinal());
    }

    /** Rows under the same given parent share what is dealt out among them. */
    private long parentKey(long own) {
        if (!(seeded.plan().rows() instanceof RowPlan.Per per)) {
            return own;
        }
        String counted = seeded.plan().references().get(per.reference()).name();
        Map<String, @Nullable Object> parent = spec.parents().get(counted);
        return parent == null ? own : Mixer.combine(FIXTURE, new TreeMap<>(parent).toString());
    }

    private List<ParentPicker> pickers(PlannedTable plan) {
        List<ParentPicker> pickers = new ArrayList<>();
        for (int i = 0; i < plan.references().size(); i++) {
            int number = i;
            long parent = given(plan.references().get(i)) ? 0 : ParentPicker.NONE;
            boolean any = amongAll(plan.references().get(i));
            pickers.add(any ? row -> seeded.bound().pick(number, row) : row -> parent);
        }
        return pickers;
    }

    private boolean given(PlannedReference reference) {
        return spec.parents().containsKey(reference.name());
    }

    /** Where no column of the row holds a key, any row will do; where rows of before serve as parents, one of them. */
    private boolean amongAll(PlannedReference reference) {
        boolean serves = reference.required()
                && !dataset.bound(reference.parent()).plan().written();
        return !given(reference) && (reference.columns().isEmpty() || serves);
    }

    /** The given parent as a table of one row that is there already. */
    private BoundTable parent(int number) {
        PlannedReference reference = seeded.plan().references().get(number);
        if (amongAll(reference)) {
            return dataset.bound(reference.parent());
        }
        Map<String, @Nullable Object> values = spec.parents().getOrDefault(reference.name(), Map.of());
        return existing(dataset.bound(reference.parent()).plan(), values);
    }

    private BoundTable existing(PlannedTable plan, Map<String, @Nullable Object> values) {
        PlannedTable known = new PlannedTable(
                plan.number(),
                plan.label(),
                plan.table(),
                plan.columns(),
                plan.cells(),
                List.of(),
                new RowPlan.Existing(List.of(values)),
                List.of(),
                Map.of(),
                List.of(),
                plan.limit(),
                plan.numbering());
        StreamKeys keys = new StreamKeys(dataset.seed(), plan.label());
        TableMakers makers = new TableMakers(known, keys, new Makers(keys)::bind, 1);
        return new BoundTable(beside(reference -> seeded.bound()), known, Counts.fixed(1), 1, makers, List.of());
    }

    /** Nothing is counted under a row that stands beside the dataset's. */
    private static Neighbours beside(IntFunction<BoundTable> parents) {
        return new Neighbours() {
            @Override
            public BoundTable parent(int reference) {
                return parents.apply(reference);
            }

            @Override
            public @Nullable BoundTable children(int table) {
                return null;
            }
        };
    }

    /** One row with a key and ordinal of its own. */
    private record SingleRow(long key, long parentKey, long ordinal) implements Counts, Place {

        @Override
        public long size() {
            return 1;
        }

        @Override
        public Place place() {
            return this;
        }

        @Override
        public void moveTo(long index) {
            // there is only one
        }

        @Override
        public long parent() {
            return -1;
        }
    }
}
