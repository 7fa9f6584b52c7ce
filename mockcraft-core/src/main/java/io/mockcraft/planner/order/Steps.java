package io.mockcraft.planner.order;

import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import java.util.Comparator;
import java.util.List;

/** Orders tables so that parents go in first, and joins those that refer to each other. */
public final class Steps {

    private Steps() {}

    /** The tables step by step: those of one step are written together. */
    public static List<List<PlannedTable>> of(List<PlannedTable> tables) {
        var byName = tables.stream()
                .filter(PlannedTable::written)
                .sorted(Comparator.comparing(PlannedTable::name))
                .mapToInt(PlannedTable::number);
        return Components.of(tables.size(), byName, table -> parents(tables, table)).stream()
                .map(component -> step(tables, component))
                .toList();
    }

    private static List<PlannedTable> step(List<PlannedTable> tables, List<Integer> component) {
        return component.stream()
                .map(tables::get)
                .sorted(Comparator.comparing(PlannedTable::name))
                .toList();
    }

    private static int[] parents(List<PlannedTable> tables, int table) {
        return tables.get(table).references().stream()
                .filter(r -> !r.columns().isEmpty())
                .mapToInt(PlannedReference::parent)
                .filter(p -> p != table && tables.get(p).written())
                .distinct()
                .toArray();
    }
}
