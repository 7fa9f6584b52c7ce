package io.mockcraft.constraint;

import io.mockcraft.catalog.Table;
import io.mockcraft.expression.evaluate.Formula;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a table's checks, domains and partitions, and what they ask of its columns; thread-safe. */
public final class TableConstraints {

    private final List<Condition> conditions;
    private final Map<Condition, List<Branch>> branches = new LinkedHashMap<>();
    private final Map<String, ColumnHints> hints = new LinkedHashMap<>();
    private final Map<String, List<@Nullable Object>> candidates = new LinkedHashMap<>();
    private final Instant now;

    private TableConstraints(Table table, Instant now) {
        this.now = now;
        this.conditions = Conditions.of(table);
        Set<String> keys = keys(table);
        conditions.forEach(condition -> branches.put(condition, easiest(condition.branches(now), keys)));
        table.columns().forEach(column -> hints.put(column.name(), hintsOf(column.name(), column.nullable())));
        table.columns()
                .forEach(column -> candidates.put(
                        column.name(),
                        new Candidates(conditions, new Constants(now)).of(column, hints(column.name()))));
    }

    private static Set<String> keys(Table table) {
        return table.keys().stream()
                .filter(key -> key.columns().size() == 1)
                .map(key -> key.columns().get(0))
                .collect(Collectors.toSet());
    }

    /** Where it is enough that a key stays clear of some values, the other ways to meet the condition are of no use. */
    private static List<Branch> easiest(List<Branch> ways, Set<String> keys) {
        return ways.stream()
                .filter(way -> keys.stream().anyMatch(way::onlyForbids))
                .findFirst()
                .map(List::of)
                .orElse(ways);
    }

    /** Reads a table's conditions, for the schema's default now. */
    public static TableConstraints of(Table table) {
        return of(table, Formula.DEFAULT_NOW);
    }

    /** Reads a table's conditions; {@code now} is the schema's now. */
    public static TableConstraints of(Table table, Instant now) {
        return new TableConstraints(table, now);
    }

    /** All conditions, those joined by AND each for itself. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** The conditions that mention a column. */
    public List<Condition> conditions(String column) {
        return conditions.stream().filter(c -> c.columns().contains(column)).toList();
    }

    /** The ways to meet a condition of this table; one that asks nothing when nothing is known. */
    public List<Branch> branches(Condition condition) {
        return branches.getOrDefault(condition, List.of(Branch.FREE));
    }

    /** What all conditions together ask of a column. */
    public ColumnHints hints(String column) {
        return hints.getOrDefault(column, ColumnHints.NONE);
    }

    private ColumnHints hintsOf(String column, boolean nullable) {
        ColumnHints all = nullable ? ColumnHints.NONE : ColumnHints.NOT_NULL;
        for (List<Branch> ways : branches.values()) {
            all = all.and(ways.stream()
                    .map(way -> way.of(column))
                    .reduce(ColumnHints::or)
                    .orElse(ColumnHints.NONE));
        }
        return all;
    }

    /** The comparisons between columns that every row must meet where neither is null. */
    public List<Relation> relations() {
        List<Relation> all = new ArrayList<>();
        for (List<Branch> ways : branches.values()) {
            ways.stream()
                    .flatMap(way -> way.relations().stream())
                    .filter(relation -> ways.stream().allMatch(way -> meets(way, relation)))
                    .filter(relation -> !all.contains(relation))
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean meets(Branch way, Relation relation) {
        return way.relations().contains(relation)
                || !way.of(relation.column()).valueFits()
                || !way.of(relation.other()).valueFits();
    }

    /**
     * Values worth trying for a column where others failed, best first: listed values, literals that the conditions compare
     * it with and their neighbours, null where it fits.
     */
    public List<@Nullable Object> candidates(String column) {
        return candidates.getOrDefault(column, List.of());
    }

    /** Tests rows against all conditions. */
    public Checker checker() {
        return new Checker(conditions, now);
    }

    /** Tests rows against the conditions that mention one of these columns. */
    public Checker checker(Set<String> columns) {
        List<Condition> some = conditions.stream()
                .filter(c -> c.columns().stream().anyMatch(columns::contains))
                .toList();
        return new Checker(some, now);
    }
}
