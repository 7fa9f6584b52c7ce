package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Partitioning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A partitioned table with its partitions and theirs. */
final class PartitionTree {

    /** The condition of a table that takes every row. */
    private static final String ALWAYS = "true";

    private final long root;
    private final List<PartitionRow> rows = new ArrayList<>();

    PartitionTree(long root) {
        this.root = root;
    }

    void add(PartitionRow row) {
        rows.add(row);
    }

    Partitioning partitioning() {
        List<String> conditions = new ArrayList<>();
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keyColumns()));
        addConditions(conditions);
        boolean open = rows.stream().filter(row -> row.oid() == root).allMatch(this::takesEveryRow);
        return new Partitioning(conditions, List.copyOf(columns), open);
    }

    /** Those of the topmost tables all of whose rows find a place, level by level. */
    private void addConditions(List<String> conditions) {
        Set<Long> told = new HashSet<>();
        for (PartitionRow row : rows) {
            boolean within = told.contains(row.parent());
            if (within || takesEveryRow(row)) {
                told.add(row.oid());
            }
            if (!within && told.contains(row.oid())) {
                conditions.add(row.condition() == null ? ALWAYS : row.condition());
            }
        }
    }

    private List<PartitionRow> parts(PartitionRow table) {
        return rows.stream().filter(p -> p.parent() == table.oid()).toList();
    }

    private boolean takesEveryRow(PartitionRow table) {
        if (table.leaf()) {
            return true;
        }
        List<PartitionRow> parts = parts(table);
        boolean covered = table.strategy().equals("h")
                ? coversEveryRemainder(parts)
                : parts.stream().anyMatch(PartitionRow::byDefault);
        return covered && parts.stream().allMatch(this::takesEveryRow);
    }

    /** Each modulus divides the largest, and no two partitions overlap: the shares must add up to the whole. */
    private static boolean coversEveryRemainder(List<PartitionRow> parts) {
        int largest = parts.stream().mapToInt(PartitionRow::modulus).max().orElse(0);
        int covered = parts.stream().mapToInt(p -> largest / p.modulus()).sum();
        return largest > 0 && covered == largest;
    }
}
