package io.mockcraft.session.lifecycle;

import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.planner.Plain;
import io.mockcraft.planner.PlanOptions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables whose rows were refused as varied as their columns allow: triggers mostly take rows like those that applications
 * begin with. First the table has such rows, then its parents too; where that was no way out, all of them are varied again.
 */
final class PlainRows {

    private final Map<TableName, Set<TableName>> tried = new LinkedHashMap<>();
    private final Set<TableName> vain = new HashSet<>();

    /** Whether the table has plain rows now. */
    boolean has(TableName table) {
        return tried.containsKey(table) && !vain.contains(table);
    }

    /** The tables for whose sake this one has plain rows, though it could have others. */
    List<TableName> children(TableName parent) {
        return has(parent)
                ? List.of()
                : tried.entrySet().stream()
                        .filter(e -> e.getValue().contains(parent))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** What to try next where plain rows of their parents do not go in: these tables were given them in vain. */
    PlanOptions without(PlanOptions options, List<TableName> children) {
        children.forEach(tried::remove);
        vain.addAll(children);
        return options.plain(all());
    }

    /** What to try next when rows of the table were refused; empty where everything was tried. */
    Optional<PlanOptions> next(PlanOptions options, Plan plan, TableName table) {
        if (vain.contains(table)) {
            return Optional.empty();
        }
        Set<TableName> before = all();
        boolean begun = tried.containsKey(table);
        if (!begun) {
            tried.put(table, changed(plan, Stream.of(table)));
        }
        if (all().equals(before)) {
            tried.computeIfPresent(table, (t, some) -> withParents(plan, t, some));
        }
        if (all().equals(before)) {
            PlanOptions varied = without(options, List.of(table));
            return begun ? Optional.of(varied) : Optional.empty();
        }
        return Optional.of(options.plain(all()));
    }

    private Set<TableName> all() {
        return tried.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<TableName> withParents(Plan plan, TableName table, Set<TableName> some) {
        Set<TableName> more = new HashSet<>(some);
        Stream<TableName> parents = plan.tables().stream()
                .filter(t -> t.name().equals(table))
                .flatMap(t -> t.table().foreignKeys().stream())
                .map(ForeignKey::target);
        more.addAll(changed(plan, parents));
        return more;
    }

    private static Set<TableName> changed(Plan plan, Stream<TableName> tables) {
        Set<TableName> names = tables.collect(Collectors.toSet());
        return plan.tables().stream()
                .map(PlannedTable::table)
                .filter(t -> names.contains(t.name()) && !Plain.checks(t).isEmpty())
                .map(Table::name)
                .collect(Collectors.toSet());
    }
}
