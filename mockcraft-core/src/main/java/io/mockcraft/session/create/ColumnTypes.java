package io.mockcraft.session.create;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.schema.Bound;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.PolymorphicTarget;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.Series;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.ValueSource;
import io.mockcraft.schema.ValueSource.Aggregate.Function;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The SQL types of columns that are only written down: what is said, else what fits their rules, else their names. */
final class ColumnTypes {

    private static final int DEEPEST = 50;

    private final TableNames names;
    private final Catalogue generators;

    /** The columns whose type is being found out. */
    private final Set<ColumnSpec> asked = new HashSet<>();

    ColumnTypes(TableNames names, Catalogue generators) {
        this.names = names;
        this.generators = generators;
    }

    String of(TableSpec table, String column, int depth) {
        Optional<ColumnSpec> spec =
                table.columns().stream().filter(c -> c.name().equals(column)).findFirst();
        String said = spec.map(ColumnSpec::type).orElse(null);
        if (said != null) {
            return Nullability.without(said);
        }
        String referenced = depth > DEEPEST ? null : referenced(table, column, depth + 1);
        if (referenced != null) {
            return referenced;
        }
        return spec.map(s -> bySource(table, s, depth))
                .or(() -> varied(table, column, depth))
                .orElseGet(() -> TypeNames.byName(column));
    }

    /** A column that only variants set: what holds the values of all. */
    private Optional<String> varied(TableSpec table, String column, int depth) {
        List<String> types = table.variants().stream()
                .map(v -> v.values().get(column))
                .filter(Objects::nonNull)
                .filter(r -> !isNull(r))
                .map(r -> ofRule(table, column, r, depth + 1))
                .toList();
        return types.isEmpty() ? Optional.empty() : Optional.of(TypeNames.common(types));
    }

    private @Nullable String referenced(TableSpec table, String column, int depth) {
        for (ReferenceSpec reference : table.references()) {
            int place = reference.columns().indexOf(column);
            if (place >= 0 && !reference.toAny().isEmpty()) {
                return anyKey(reference, place, depth);
            }
            List<String> key = names.key(reference.to());
            boolean itself = reference.to().equals(table.name()) && key.contains(column);
            if (place >= 0 && place < key.size() && !itself) {
                return column(reference.to(), key.get(place), depth);
            }
        }
        return null;
    }

    /** The type column of a reference to one of several tables, or a column of their keys. */
    private String anyKey(ReferenceSpec reference, int place, int depth) {
        if (place == 0) {
            return "text";
        }
        List<String> types = reference.toAny().stream()
                .map(PolymorphicTarget::table)
                .filter(table -> place <= names.key(table).size())
                .map(table -> column(table, names.key(table).get(place - 1), depth))
                .distinct()
                .toList();
        return types.size() == 1 ? types.get(0) : "text";
    }

    private String column(String table, String column, int depth) {
        return names.typeOfExisting(table, column)
                .or(() -> names.spec(table).map(t -> of(t, column, depth)))
                .orElseGet(() -> TypeNames.byName(column));
    }

    /** A value that follows from the same column of another row has no type of its own: a formula makes numbers there. */
    private String bySource(TableSpec table, ColumnSpec column, int depth) {
        if (!asked.add(column)) {
            return column.rule().source() instanceof ValueSource.Calculated
                    ? "numeric"
                    : TypeNames.byName(column.name());
        }
        String type = ofRule(table, column.name(), column.rule(), depth + 1);
        asked.remove(column);
        return type;
    }

    private static boolean isNull(ColumnRule rule) {
        return rule.source() instanceof ValueSource.Constant constant && constant.value() == null;
    }

    /** What holds the rule's values, and those of its {@code else}. */
    private String ofRule(TableSpec table, String name, ColumnRule rule, int depth) {
        ColumnRule otherwise = rule.when() == null ? null : rule.when().otherwise();
        String type = ofSource(table, name, rule, depth);
        return otherwise == null || isNull(otherwise)
                ? type
                : TypeNames.common(List.of(type, ofRule(table, name, otherwise, depth + 1)));
    }

    private String ofSource(TableSpec table, String name, ColumnRule rule, int depth) {
        ValueSource source = rule.source();
        if (source instanceof ValueSource.Generated generated) {
            return ofGenerator(generated);
        } else if (source instanceof ValueSource.Constant constant) {
            return constant.value() == null ? TypeNames.byName(name) : TypeNames.ofValue(constant.value());
        } else if (source instanceof ValueSource.Choice choice) {
            return TypeNames.ofChoice(choice);
        } else if (source instanceof ValueSource.Copy copy && depth < DEEPEST) {
            return copied(table, copy.path(), depth + 1);
        } else if (source instanceof ValueSource.Chosen chosen && depth < DEEPEST) {
            return chosen(chosen, name, depth + 1);
        } else if (source instanceof ValueSource.Template || source instanceof ValueSource.Markov) {
            return "text";
        }
        return ofDerived(table, name, rule, depth);
    }

    private String ofDerived(TableSpec table, String name, ColumnRule rule, int depth) {
        ValueSource source = rule.source();
        if (source instanceof ValueSource.Calculated calculated) {
            return FormulaTypes.of(calculated.text(), path -> copied(table, path, depth + 1))
                    .orElseGet(() -> TypeNames.byName(name));
        } else if (source instanceof ValueSource.Aggregate aggregate) {
            return ofAggregate(aggregate, depth);
        } else if (source instanceof ValueSource.Split) {
            return "numeric";
        } else if (source instanceof ValueSource.ObjectOf) {
            return "jsonb";
        } else if (source instanceof ValueSource.ArrayOf array) {
            String element = ofRule(table, name, array.element(), depth + 1);
            return element.equals("jsonb") || element.endsWith("[]") ? "jsonb" : element + "[]";
        } else if (source instanceof Series series) {
            return TypeNames.ofSeries(series);
        }
        return rule.bounds().stream().anyMatch(b -> b instanceof Bound.After || b instanceof Bound.Before)
                ? "timestamp with time zone"
                : TypeNames.byName(name);
    }

    private String ofGenerator(ValueSource.Generated generated) {
        if (generated.parameters().containsKey("format")) {
            return "text";
        }
        return generators
                .find(generated.generator())
                .map(f -> f.info().fits().isEmpty()
                        ? TypeKind.TEXT
                        : f.info().fits().get(0))
                .map(TypeNames::ofKind)
                .orElse("text");
    }

    /** A count is whole; a mean is a number; the rest is what the children's column is. */
    private String ofAggregate(ValueSource.Aggregate aggregate, int depth) {
        List<String> segments = aggregate.what().segments();
        boolean ends = aggregate.function() == Function.MIN || aggregate.function() == Function.MAX;
        if (aggregate.function() == Function.COUNT) {
            return "bigint";
        }
        return ends && segments.size() > 1 && depth < DEEPEST
                ? column(segments.get(0), segments.get(1), depth + 1)
                : "numeric";
    }

    /** The type of the column at the end of a path of references. */
    private String copied(TableSpec table, Path path, int depth) {
        TableSpec at = table;
        List<String> segments = path.segments();
        for (String segment : segments.subList(0, segments.size() - 1)) {
            Optional<TableSpec> next = at.references().stream()
                    .filter(r -> r.name().equals(segment))
                    .findFirst()
                    .flatMap(r -> names.spec(r.to()));
            if (next.isEmpty()) {
                return TypeNames.byName(segments.get(segments.size() - 1));
            }
            at = next.get();
        }
        return of(at, segments.get(segments.size() - 1), depth);
    }

    private String chosen(ValueSource.Chosen chosen, String name, int depth) {
        String table = chosen.reference().to();
        Path copy = chosen.copy();
        Optional<TableSpec> spec = names.spec(table);
        if (copy != null && spec.isPresent()) {
            return copied(spec.get(), copy, depth);
        }
        List<String> key = names.key(table);
        return copy == null && key.size() == 1 ? column(table, key.get(0), depth) : TypeNames.byName(name);
    }
}
