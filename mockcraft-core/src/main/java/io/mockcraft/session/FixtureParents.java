package io.mockcraft.session;

import io.mockcraft.dataset.TableRows;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the parents of one row: those given, and new ones where it needs more. */
final class FixtureParents {

    private final FixtureInsert insert;
    private final TableRows table;
    private final FixtureBuilder builder;
    private final Map<String, Made> given = new LinkedHashMap<>();
    private final Map<Integer, @Nullable Object> fixed = new HashMap<>();

    FixtureParents(FixtureInsert insert, TableRows table, FixtureBuilder builder, Map<String, Made> known) {
        this.insert = insert;
        this.table = table;
        this.builder = builder;
        given.putAll(known);
        for (FixtureBuilder.GivenParent parent : builder.parents()) {
            given.put(named(parent.name()), parent.parent());
        }
    }

    /** Each parent's values, by the reference's name. */
    Map<String, Map<String, @Nullable Object>> choose() {
        builder.values().forEach(this::fix);
        Map<String, Map<String, @Nullable Object>> chosen = new HashMap<>();
        for (PlannedReference reference : inOrder()) {
            Map<String, @Nullable Object> values = values(reference);
            if (values != null) {
                chosen.put(reference.name(), values);
                fix(reference, values);
            }
        }
        return chosen;
    }

    /**
     * The name of the reference that leads from one table to another.
     *
     * @param via what the test said; empty when it left it open
     */
    static String leading(TableRows from, TableRows to, String via) {
        List<PlannedReference> leading = from.plan().references().stream()
                .filter(r -> r.parent() == to.plan().number())
                .filter(r -> via.isEmpty() || r.name().equals(via))
                .toList();
        boolean written = leading.stream().anyMatch(r -> !r.columns().isEmpty());
        List<String> names = leading.stream()
                .filter(r -> !written || !r.columns().isEmpty())
                .map(PlannedReference::name)
                .toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        String path = from.label() + " to " + to.label();
        throw names.isEmpty()
                ? problem(
                        from.label(),
                        "no reference" + (via.isEmpty() ? "" : " \"" + via + "\"") + " leads to " + to.label(),
                        didYouMean(via, from))
                : problem(path, "several references lead there: " + String.join(", ", names), "say via(...)");
    }

    /** Given ones first, then those with the most columns: they decide the columns that others share. */
    private List<PlannedReference> inOrder() {
        List<PlannedReference> references = new ArrayList<>(table.plan().references());
        references.sort(Comparator.<PlannedReference>comparingInt(r -> given.containsKey(r.name()) ? 0 : 1)
                .thenComparingInt(r -> -r.columns().size()));
        return references;
    }

    private @Nullable Map<String, @Nullable Object> values(PlannedReference reference) {
        Made parent = given.get(reference.name());
        if (parent != null) {
            return parent.values();
        }
        boolean decided = !reference.columns().isEmpty() && fixed.keySet().containsAll(reference.columns());
        if (decided) {
            boolean none = reference.columns().stream().anyMatch(c -> fixed.get(c) == null);
            return none ? null : keyOf(reference);
        }
        boolean needed = reference.required() && !reference.columns().isEmpty();
        return needed ? insert.parent(parentOf(reference), keyOf(reference)).values() : null;
    }

    /** What the row's own columns say of its parent. */
    private Map<String, @Nullable Object> keyOf(PlannedReference reference) {
        PlannedTable parent = parentOf(reference).plan();
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        for (int i = 0; i < reference.columns().size(); i++) {
            int column = reference.columns().get(i);
            if (fixed.containsKey(column)) {
                key.put(parent.columns().get(reference.parentColumns().get(i)).name(), fixed.get(column));
            }
        }
        return key;
    }

    private void fix(String column, @Nullable Object value) {
        for (int i = 0; i < table.plan().columns().size(); i++) {
            if (table.plan().columns().get(i).name().equalsIgnoreCase(column)) {
                fixed.put(i, value);
            }
        }
    }

    private void fix(PlannedReference reference, Map<String, @Nullable Object> parent) {
        PlannedTable plan = parentOf(reference).plan();
        for (int i = 0; i < reference.columns().size(); i++) {
            String name = plan.columns().get(reference.parentColumns().get(i)).name();
            if (parent.containsKey(name)) {
                fixed.put(reference.columns().get(i), parent.get(name));
            }
        }
    }

    private TableRows parentOf(PlannedReference reference) {
        return insert.dataset()
                .table(insert.dataset()
                        .plan()
                        .tables()
                        .get(reference.parent())
                        .name()
                        .toString());
    }

    /** The reference that a test calls by its name, or by the table that it leads to. */
    private String named(String name) {
        boolean exact =
                table.plan().references().stream().anyMatch(r -> r.name().equals(name));
        if (exact) {
            return name;
        }
        List<String> fitting = table.plan().references().stream()
                .filter(r -> parentOf(r).label().equalsIgnoreCase(name))
                .map(PlannedReference::name)
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        throw fitting.isEmpty()
                ? problem(table.label(), "no reference \"" + name + "\"", didYouMean(name, table))
                : problem(
                        table.label(),
                        "several references lead to " + name + ": " + String.join(", ", fitting),
                        "name one of them in of(...)");
    }

    private static String didYouMean(String wrong, TableRows table) {
        return Suggestions.didYouMeanOrList(
                wrong,
                table.plan().references().stream().map(PlannedReference::name).toList());
    }

    private static MockCraftException problem(String path, String reason, String remedy) {
        return new MockCraftException(new Problem(Location.of("fixtures"), path, reason, remedy));
    }
}
