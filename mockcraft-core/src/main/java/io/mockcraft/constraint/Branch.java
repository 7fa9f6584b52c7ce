package io.mockcraft.constraint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to meet a condition.
 *
 * @param hints what it asks of columns, by their names; columns that are not there are free
 * @param relations how columns must compare
 */
public record Branch(Map<String, ColumnHints> hints, List<Relation> relations) {

    static final Branch FREE = new Branch(Map.of(), List.of());

    /** Keeps the order of the columns. */
    public Branch {
        hints = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(hints));
        relations = List.copyOf(relations);
    }

    static Branch of(String column, ColumnHints hints) {
        return new Branch(Map.of(column, hints), List.of());
    }

    static Branch of(Relation relation) {
        return new Branch(Map.of(), List.of(relation));
    }

    /** What it asks of a column. */
    public ColumnHints of(String column) {
        return hints.getOrDefault(column, ColumnHints.NONE);
    }

    /** Whether it asks nothing but that this column keeps off some values. */
    boolean onlyForbids(String column) {
        ColumnHints asked = of(column);
        return hints.size() == 1
                && relations.isEmpty()
                && !asked.forbidden().isEmpty()
                && asked.equals(HintsBuilder.none().forbidden(asked.forbidden()).build());
    }

    /** Both at once; null when that cannot be. */
    @Nullable
    Branch and(Branch other) {
        Map<String, ColumnHints> both = new LinkedHashMap<>(hints);
        other.hints.forEach((column, more) -> both.merge(column, more, ColumnHints::and));
        if (both.values().stream().anyMatch(ColumnHints::impossible)) {
            return null;
        }
        List<Relation> all = new ArrayList<>(relations);
        other.relations.stream().filter(r -> !relations.contains(r)).forEach(all::add);
        return new Branch(both, all);
    }
}
