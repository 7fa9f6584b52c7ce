package io.mockcraft.planner.key;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Exclusion;
import io.mockcraft.catalog.Key;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import io.mockcraft.planner.draft.Wording;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.UniqueSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collects everything that must be unique in a table, narrowest first. */
final class UniqueDrafts {

    private static final String DIFFERS = "<>";

    private final Domains domains;
    private final Instant now;
    private final Problems problems;

    UniqueDrafts(Domains domains, Instant now, Problems problems) {
        this.domains = domains;
        this.now = now;
        this.problems = problems;
    }

    List<UniqueDraft> of(TableDraft draft) {
        List<UniqueDraft> all = new ArrayList<>();
        if (!draft.existing()) {
            Slots.layOutOrdered(draft);
        }
        draft.table.keys().forEach(key -> all.add(ofKey(draft, key)));
        draft.table.exclusions().forEach(exclusion -> all.add(ofExclusion(draft, exclusion)));
        addPrescribed(draft, all);
        all.removeIf(unique -> unique.columns().isEmpty());
        all.sort(Comparator.comparing(UniqueDrafts::ofTexts)
                .thenComparing(u -> u.columns().size())
                .thenComparing(u -> !u.unordered()));
        return all;
    }

    /** Whether a column's texts may follow from what other keys prove. */
    private static boolean ofTexts(UniqueDraft unique) {
        return unique.columns().stream().anyMatch(c -> c.plan instanceof CellPlan.Template);
    }

    private UniqueDraft ofKey(TableDraft draft, Key key) {
        List<ColumnDraft> columns = new KeyElements(draft, domains, now).of(key);
        if (columns.isEmpty() && key.where() != null && !draft.existing()) {
            Partial.keepOut(draft, key.name(), key.where());
        }
        ColumnSpec written = columns.size() == 1 ? columns.get(0).spec : null;
        return new UniqueDraft(
                key.name(),
                columns,
                key.nullsDistinct(),
                KeyElements.unordered(key),
                key.where(),
                written == null ? draft.at() : written.at(),
                written == null ? draft.path() : written.path());
    }

    /**
     * Where any compared column is distinct and overlaps nothing, the whole constraint holds; what a parent decides, or what
     * must not differ, keeps no rows apart.
     */
    private static UniqueDraft ofExclusion(TableDraft draft, Exclusion exclusion) {
        List<ColumnDraft> apart = elements(exclusion, o -> !o.equals("=") && !o.equals(DIFFERS))
                .flatMap(e -> apart(draft, e).stream())
                .filter(c -> c.reference == null)
                .toList();
        List<ColumnDraft> columns = apart.isEmpty()
                ? columns(draft, elements(exclusion, o -> !o.equals(DIFFERS)).toList())
                : apart;
        return new UniqueDraft(exclusion.name(), columns, true, draft.at(), draft.path());
    }

    private static Stream<String> elements(Exclusion exclusion, Predicate<String> operator) {
        return IntStream.range(0, exclusion.columns().size())
                .filter(i -> operator.test(exclusion.operators().get(i)))
                .mapToObj(exclusion.columns()::get);
    }

    /** The column that tells rows apart in an element of the constraint. */
    private static Optional<ColumnDraft> apart(TableDraft draft, String element) {
        Optional<ColumnDraft> column = draft.column(element);
        String computed = column.map(c -> c.column)
                .filter(Column::generated)
                .map(Column::defaultExpression)
                .orElse(column.isPresent() || draft.existing() ? null : element);
        return computed == null ? column : Slots.layOut(draft, computed);
    }

    private static List<ColumnDraft> columns(TableDraft draft, List<String> names) {
        return names.stream().flatMap(n -> draft.column(n).stream()).toList();
    }

    private void addPrescribed(TableDraft draft, List<UniqueDraft> all) {
        if (draft.spec == null) {
            return;
        }
        draft.spec.unique().forEach(spec -> prescribed(draft, spec).ifPresent(all::add));
        draft.columns.stream()
                .filter(c -> c.spec != null && c.spec.rule().unique())
                .forEach(c -> all.add(single(draft, c)));
        draft.references.stream()
                .filter(r -> r.spec != null && r.spec.unique() && !r.columns.isEmpty())
                .forEach(r -> all.add(new UniqueDraft(r.name, r.columns, true, r.spec.at(), r.spec.path())));
    }

    private static UniqueDraft single(TableDraft draft, ColumnDraft column) {
        return new UniqueDraft(
                column.column.name(),
                List.of(column),
                true,
                column.spec == null ? draft.at() : column.spec.at(),
                draft.path() + ".columns." + column.column.name());
    }

    private Optional<UniqueDraft> prescribed(TableDraft draft, UniqueSpec spec) {
        List<ColumnDraft> found = new ArrayList<>();
        for (String name : spec.columns()) {
            Optional<ColumnDraft> column = draft.column(name);
            if (column.isEmpty()) {
                problems.add(
                        spec.at(),
                        draft.path() + ".unique",
                        Wording.noColumn(name, draft),
                        Wording.columns(name, draft));
                return Optional.empty();
            }
            found.add(column.get());
        }
        return Optional.of(
                new UniqueDraft(String.join(", ", spec.columns()), found, true, spec.at(), draft.path() + ".unique"));
    }
}
