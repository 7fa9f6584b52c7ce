package io.mockcraft.planner.value;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.planner.bound.Bounds;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.schema.Bound;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ValueSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of a document's fields: what a composite type says; else, for a field with bounds, what its generator makes
 * or what the bounds are.
 */
final class FieldTypes {

    private final Generators generators;
    private final TableDraft table;
    private final Map<String, ColumnRule> rules;

    FieldTypes(Generators generators, TableDraft table, Map<String, ColumnRule> rules) {
        this.generators = generators;
        this.table = table;
        this.rules = rules;
    }

    DataType of(ColumnRule rule, String name, DataType document) {
        return document.fields().stream()
                .filter(f -> f.name().equals(name))
                .map(Column::type)
                .findFirst()
                .orElseGet(() -> written(rule));
    }

    private DataType written(ColumnRule rule) {
        return Bounds.asked(rule) ? natural(rule, new HashSet<>()).orElseGet(Containers::free) : Containers.free();
    }

    /** What a rule's values are by themselves. */
    private Optional<DataType> natural(ColumnRule rule, Set<String> seen) {
        if (rule.source() instanceof ValueSource.Generated generated) {
            return generators.natural(generated.generator()).map(FieldTypes::type);
        }
        return rule.bounds().stream()
                .flatMap(b -> anchor(b).stream())
                .findFirst()
                .flatMap(a -> of(a, seen));
    }

    private Optional<DataType> of(Bound.Anchor anchor, Set<String> seen) {
        if (anchor instanceof Bound.Anchor.Literal literal) {
            return Optional.of(type(kind(literal.value())));
        }
        String name = ((Bound.Anchor.Column) anchor).path().toString();
        ColumnRule sibling = rules.get(name);
        if (sibling != null) {
            return seen.add(name) ? natural(sibling, seen) : Optional.empty();
        }
        return target(((Bound.Anchor.Column) anchor).path().segments());
    }

    private Optional<DataType> target(List<String> segments) {
        Optional<TableDraft> at = Optional.of(table);
        for (String segment : segments.subList(0, segments.size() - 1)) {
            at = at.flatMap(t -> t.leadingTo(segment)).map(r -> r.target);
        }
        return at.flatMap(t -> t.column(segments.get(segments.size() - 1))).map(c -> c.column.type());
    }

    private static Optional<Bound.Anchor> anchor(Bound bound) {
        if (bound instanceof Bound.After after) {
            return Optional.of(after.anchor());
        } else if (bound instanceof Bound.Before before) {
            return Optional.of(before.anchor());
        } else if (bound instanceof Bound.Min min) {
            return Optional.of(min.anchor());
        }
        return bound instanceof Bound.Max max ? Optional.of(max.anchor()) : Optional.empty();
    }

    private static TypeKind kind(Object literal) {
        if (literal instanceof Long) {
            return TypeKind.BIGINT;
        } else if (literal instanceof Number) {
            return TypeKind.DECIMAL;
        }
        String text = literal.toString();
        return text.contains("T") || text.contains(":") ? TypeKind.TIMESTAMP_ZONED : TypeKind.DATE;
    }

    private static DataType type(TypeKind kind) {
        return DataType.of(kind, kind.name().toLowerCase(Locale.ROOT));
    }
}
