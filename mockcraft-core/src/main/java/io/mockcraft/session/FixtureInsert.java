package io.mockcraft.session;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.dataset.FixtureSpec;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.session.FixtureBuilder.WantedChildren;
import io.mockcraft.store.WriteStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One insert: a row, its parents and its children, gathered parents first and written at once. */
final class FixtureInsert {

    private static final int DEEPEST = 50;

    private final Fixtures fixtures;
    private final Dataset dataset;
    private final List<WriteStep> steps = new ArrayList<>();
    private int depth;

    FixtureInsert(Fixtures fixtures) {
        this.fixtures = fixtures;
        this.dataset = fixtures.seeded().dataset();
    }

    Made insert(FixtureBuilder builder) {
        Made made = make(builder, Map.of(), 1);
        fixtures.seeded().write(steps);
        return made;
    }

    /** A row of a parent's table with nothing said but the columns that its child fixes. */
    Made parent(TableRows table, Map<String, @Nullable Object> fixed) {
        FixtureBuilder builder = new FixtureBuilder(table.table().toString(), fixtures);
        fixed.forEach(builder::with);
        return make(builder, Map.of(), 1);
    }

    Dataset dataset() {
        return dataset;
    }

    private Made make(FixtureBuilder builder, Map<String, Made> known, long ordinal) {
        TableRows table = dataset.table(builder.table());
        if (++depth > DEEPEST) {
            throw new MockCraftException(new Problem(
                    Location.of(fixtures.test()),
                    table.label(),
                    "it needs a parent that needs a parent, and so on without end",
                    "give one with of(...)"));
        }
        FixtureParents parents = new FixtureParents(this, table, builder, known);
        Map<String, Map<String, @Nullable Object>> chosen = parents.choose();
        TableRows rows = dataset.fixture(new FixtureSpec(
                builder.table(),
                fixtures.test(),
                fixtures.next(table.label()),
                fixtures.place(table.label(), Reserve.of(table.plan(), table.size())),
                ordinal,
                List.copyOf(builder.traits()),
                builder.values(),
                chosen));
        steps.add(new WriteStep(List.of(rows)));
        Made made = new Made(rows.dataRow(0));
        builder.children().forEach(wanted -> makeChildren(wanted, made, table));
        depth--;
        return made;
    }

    private void makeChildren(WantedChildren wanted, Made parent, TableRows parentTable) {
        for (int i = 1; i <= wanted.count(); i++) {
            FixtureBuilder child = new FixtureBuilder(wanted.table(), fixtures);
            wanted.each().accept(child);
            TableRows table = dataset.table(wanted.table());
            String reference = FixtureParents.leading(table, parentTable, child.via());
            parent.add(make(child, Map.of(reference, parent), i));
        }
    }
}
