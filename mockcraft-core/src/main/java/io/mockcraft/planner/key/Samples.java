package io.mockcraft.planner.key;

import io.mockcraft.generator.Distinct;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Layers;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.guess.Probe;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values that columns would hold, drawn or distinct, to see what becomes of them. */
final class Samples {

    static final int SIZE = 1_000;

    private final TableDraft draft;
    private final Domains domains;

    /** Of a table's columns. */
    Samples(TableDraft draft, Domains domains) {
        this.draft = draft;
        this.domains = domains;
    }

    /** By number, as they are drawn, those of pinned rows first; empty where they come from other columns. */
    Optional<IntFunction<@Nullable Object>> drawn(ColumnDraft column) {
        ReferenceDraft reference = column.reference;
        if (reference != null) {
            return ofParent(reference, reference.targetColumns.get(column.referencePart));
        }
        boolean own = column.inputs.isEmpty()
                && Layers.source(column.plan)
                        .filter(CellPlan.Generated.class::isInstance)
                        .isPresent();
        return Optional.ofNullable(column.generator)
                .filter(generator -> own)
                .map(generator -> afterPinned(column, number -> Probe.value(generator, column.place, number)));
    }

    /** Keys of parents that are made before, and are found without going round in a circle. */
    private Optional<IntFunction<@Nullable Object>> ofParent(ReferenceDraft reference, ColumnDraft key) {
        boolean known = !reference.target.existing() && reference.target != draft && key.reference == null;
        Samples parents = new Samples(reference.target, domains);
        return !known ? Optional.empty() : key.distinct ? parents.distinct(key) : parents.drawn(key);
    }

    /** How many there are at most that differ. */
    int size(ColumnDraft column) {
        return (int) Math.min(SIZE, domains.rows(column));
    }

    /** By number, all different: those that the table's rows would hold, or evenly spread over all that there are. */
    Optional<IntFunction<@Nullable Object>> distinct(ColumnDraft column) {
        if (domains.capacity(column) == 0 || !column.inputs.isEmpty()) {
            return Optional.empty();
        }
        Distinct domain = domains.distinct(column);
        long taken =
                domain.ordered() ? Math.min(domain.capacity(), Math.max(draft.mostRows(), SIZE)) : domain.capacity();
        return Optional.of(afterPinned(column, number -> value(domain, column.place, spread(number, taken))));
    }

    private IntFunction<@Nullable Object> afterPinned(ColumnDraft column, IntFunction<@Nullable Object> others) {
        List<Object> pinned = draft.pinned.stream()
                .map(row -> row.get(column.place))
                .flatMap(plan -> plan instanceof CellPlan.Constant constant
                        ? Stream.ofNullable(constant.value())
                        : Stream.empty())
                .toList();
        return number -> number < pinned.size() ? pinned.get(number) : others.apply(number - pinned.size());
    }

    /** The first, and the last. */
    private static long spread(int number, long taken) {
        return taken <= SIZE ? number % taken : (long) (taken / (double) SIZE * (number + 1)) - 1;
    }

    private static @Nullable Object value(Distinct domain, int place, long number) {
        Cell cell = new Cell();
        domain.generate(number, Probe.draw(place, number), cell);
        return cell.toObject();
    }
}
