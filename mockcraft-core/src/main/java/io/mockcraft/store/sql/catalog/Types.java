package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.problem.MockCraftBug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves the types that columns use, each once. */
final class Types {

    private final Map<TypeUse, TypeRow> rows;
    private final ByTable<Attribute> attributes;
    private final Map<TypeUse, DataType> resolved = new HashMap<>();

    Types(Map<TypeUse, TypeRow> rows, ByTable<Attribute> attributes) {
        this.rows = rows;
        this.attributes = attributes;
    }

    DataType of(TypeUse use) {
        @Nullable DataType known = resolved.get(use);
        if (known != null) {
            return known;
        }
        DataType type = resolve(use, row(use));
        resolved.put(use, type);
        return type;
    }

    /** Whether the type is a domain that refuses null, or is made of one. */
    boolean refusesNull(TypeUse use) {
        TypeRow row = row(use);
        return row.shape() == 'd' && (row.notNull() || refusesNull(row.base()));
    }

    private DataType resolve(TypeUse use, TypeRow row) {
        return switch (row.shape()) {
            case 'd' -> withChecks(of(row.base()), row.checks());
            case 'a' -> made(TypeKind.ARRAY, row, of(row.base()), List.of());
            case 'r' -> made(TypeKind.RANGE, row, of(row.base()), List.of());
            case 'm' -> made(TypeKind.MULTIRANGE, row, of(row.base()), List.of());
            case 'e' -> made(TypeKind.ENUM, row, null, List.of());
            case 'c' -> made(TypeKind.COMPOSITE, row, null, fields(row.relation()));
            default -> Modifiers.apply(Kinds.of(row), row.sqlName(), row.name(), use.modifier());
        };
    }

    private static DataType made(TypeKind kind, TypeRow row, @Nullable DataType element, List<Column> fields) {
        return new DataType(kind, row.sqlName(), -1, -1, 0, row.labels(), element, fields, List.of());
    }

    private static DataType withChecks(DataType base, List<Check> checks) {
        List<Check> all = new ArrayList<>(base.domainChecks());
        all.addAll(checks);
        return new DataType(
                base.kind(),
                base.sqlName(),
                base.length(),
                base.precision(),
                base.scale(),
                base.labels(),
                base.element(),
                base.fields(),
                all);
    }

    private List<Column> fields(long relation) {
        return attributes.of(relation).stream().map(this::field).toList();
    }

    private Column field(Attribute field) {
        boolean nullable = !refusesNull(field.type());
        return new Column(field.name(), of(field.type()), nullable, null, Identity.NONE, false, null);
    }

    private TypeRow row(TypeUse use) {
        @Nullable TypeRow row = rows.get(use);
        if (row == null) {
            throw new MockCraftBug("type " + use + " is used but was not read");
        }
        return row;
    }
}
