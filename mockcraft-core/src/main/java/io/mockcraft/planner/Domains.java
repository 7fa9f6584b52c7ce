package io.mockcraft.planner;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Distinct;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.problem.MockCraftBug;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The domains of distinct values that columns offer. */
final class Domains {

    private final Generators generators;

    Domains(Generators generators) {
        this.generators = generators;
    }

    /** How many distinct values a column can take; 0 when its values come from elsewhere. */
    long capacity(ColumnDraft column) {
        Distinct domain = find(column);
        return domain == null ? 0 : domain.capacity();
    }

    Distinct distinct(ColumnDraft column) {
        Distinct domain = find(column);
        if (domain == null) {
            throw new MockCraftBug("no domain of distinct values in " + column.column.name());
        }
        return domain;
    }

    private @Nullable Distinct find(ColumnDraft column) {
        if (column.reference != null || !column.written() || prescribedElsewhere(column)) {
            return null;
        }
        if (column.silent() && whole(column) && column.countable) {
            return generators.own("sequence", Map.of(), column.column.type()).distinct();
        }
        Distinct own = column.domain();
        return own == null && column.silent() ? fallback(column) : own;
    }

    /** Values from templates, copies and bounds are not ours to number. */
    private static boolean prescribedElsewhere(ColumnDraft column) {
        CellPlan plan = column.plan instanceof CellPlan.Nulls nulls ? nulls.inner() : column.plan;
        return plan instanceof CellPlan.Template
                || plan instanceof CellPlan.Copy
                || plan instanceof CellPlan.Between
                || plan instanceof CellPlan.Constant;
    }

    private @Nullable Distinct fallback(ColumnDraft column) {
        boolean text = column.column.type().kind() == TypeKind.TEXT
                || column.column.type().kind() == TypeKind.CHAR;
        return text ? generators.own("word", Map.of(), column.column.type()).distinct() : null;
    }

    private static boolean whole(ColumnDraft column) {
        return switch (column.column.type().kind()) {
            case SMALLINT, INTEGER, BIGINT -> true;
            default -> false;
        };
    }

    void makeDistinct(TableDraft table, ColumnDraft column) {
        Distinct distinct = distinct(column);
        column.distinct = true;
        table.limit = Math.min(table.limit, distinct.capacity());
        List<Long> taken = distinct.ordered() ? pinnedNumbers(table, column) : List.of();
        column.plan = new CellPlan.Numbered(distinct, column.inputs, taken, column.stream);
    }

    private static List<Long> pinnedNumbers(TableDraft table, ColumnDraft column) {
        return table.pinned.stream()
                .map(row -> row.get(column.place))
                .filter(plan -> plan instanceof CellPlan.Constant c && c.value() instanceof Long)
                .map(plan -> (Long) ((CellPlan.Constant) plan).value())
                .sorted()
                .toList();
    }

    /** A template with a hole for a distinct column is as distinct as that column. */
    static boolean templateOfDistinct(TableDraft table, ColumnDraft column) {
        return column.plan instanceof CellPlan.Template template
                && template.parts().stream()
                        .map(CellPlan.Part::hole)
                        .anyMatch(h -> h != null && h.references().isEmpty() && table.columns.get(h.column()).distinct);
    }
}
