package io.mockcraft.planner;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.Check;
import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.Key;
import io.mockcraft.catalog.Table;
import io.mockcraft.catalog.TableName;
import io.mockcraft.planner.draft.TableDraft;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tables whose triggers write the parent of each row, as those of subtypes do: their rows refer to no parent of ours, and
 * their keys are none of the parents' own.
 */
final class Apart {

    /** How far the integer keys of one such table lie from those of the next. */
    private static final long DISTANCE = 1_000_000;

    private static final long SHORT_DISTANCE = 10_000;

    private final PlanOptions options;

    Apart(PlanOptions options) {
        this.options = options;
    }

    /** The catalog without the references to such parents. */
    Catalog loosened(Catalog catalog) {
        return options.apart().isEmpty()
                ? catalog
                : new Catalog(
                        catalog.product(),
                        catalog.searchPath(),
                        catalog.tables().stream().map(t -> loosened(t, catalog)).toList(),
                        catalog.others());
    }

    private Table loosened(Table table, Catalog catalog) {
        Set<TableName> parents = options.apart().getOrDefault(table.name(), Set.of());
        return table.referring(table.foreignKeys().stream()
                .flatMap(key -> parents.contains(key.target()) ? parentsOf(key, catalog) : Stream.of(key))
                .toList());
    }

    /** What the trigger writes into the parent is to be found where the parent looks for it. */
    private static Stream<ForeignKey> parentsOf(ForeignKey key, Catalog catalog) {
        return catalog.table(key.target()).stream()
                .flatMap(parent -> parent.foreignKeys().stream())
                .filter(next -> key.targetColumns().containsAll(next.columns()))
                .map(next -> new ForeignKey(
                        key.name() + "_" + next.name(),
                        next.columns().stream()
                                .map(c -> key.columns().get(key.targetColumns().indexOf(c)))
                                .toList(),
                        next.target(),
                        next.targetColumns(),
                        next.deferrable(),
                        next.matchFull()));
    }

    /** Keeps integer keys clear of the parents' and of those of other such tables. */
    void require(TableDraft draft) {
        if (!options.apart().containsKey(draft.table.name())) {
            return;
        }
        long place = new TreeSet<>(options.apart().keySet())
                        .headSet(draft.table.name())
                        .size()
                + 1L;
        keys(draft.table)
                .filter(c -> c.type().whole())
                .forEach(c -> draft.require(
                        new Check("apart", Nulled.quoted(c.name()) + " > " + place * distance(c), List.of(c.name()))));
    }

    private static Stream<Column> keys(Table table) {
        return table.keys().stream()
                .filter(Key::primary)
                .filter(key -> key.columns().size() == 1)
                .flatMap(key -> table.column(key.columns().get(0)).stream());
    }

    private static long distance(Column column) {
        return column.type().sqlName().contains("smallint") ? SHORT_DISTANCE : DISTANCE;
    }
}
