package io.mockcraft.planner;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.schema.ValueSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compiles lists and documents; what is inside has streams of its own. */
final class Containers {

    private Containers() {}

    static CellPlan list(TableDraft draft, ColumnDraft column, ValueSource.ArrayOf array, String path, Rules rules) {
        DataType element = column.column.type().element();
        ColumnDraft inner = inner(column, column.stream + "[]", element == null ? free() : element);
        CellPlan plan = rules.compile(draft, inner, array.element(), path + ".array.of");
        return new DerivedPlan.ListOf(plan, element, array.counts(), column.stream + "[#]");
    }

    static CellPlan document(
            TableDraft draft, ColumnDraft column, ValueSource.ObjectOf object, String path, Rules rules) {
        Map<String, CellPlan> fields = new LinkedHashMap<>();
        object.fields().forEach((name, rule) -> {
            ColumnDraft inner = inner(column, column.stream + "." + name, fieldType(column, name));
            fields.put(name, rules.compile(draft, inner, rule, path + ".object." + name));
        });
        return new DerivedPlan.DocumentOf(fields);
    }

    /** The field of a composite type; fields of a JSON document hold anything. */
    private static DataType fieldType(ColumnDraft column, String name) {
        return column.column.type().fields().stream()
                .filter(f -> f.name().equals(name))
                .map(Column::type)
                .findFirst()
                .orElseGet(Containers::free);
    }

    /** The type of what no database column restricts. */
    static DataType free() {
        return DataType.of(TypeKind.OTHER, "any value");
    }

    private static ColumnDraft inner(ColumnDraft outer, String stream, DataType type) {
        Column column = new Column(stream, type, true, null, Identity.NONE, false, null);
        return new ColumnDraft(outer.place, column, stream);
    }
}
