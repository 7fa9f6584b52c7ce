package io.mockcraft.planner.key;

import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PlannedReference;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceChecks;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes keys unique whose references are filtered, or must agree: rows take turns through all combinations of parents that
 * there are. How many there are shows only when the parents are made.
 */
final class Combining {

    private final Domains domains;
    private final Capacity capacity;

    Combining(Domains domains, Capacity capacity) {
        this.domains = domains;
        this.capacity = capacity;
    }

    /** Whether the key holds so, or a problem was noted. */
    boolean combine(TableDraft draft, UniqueDraft unique, List<ColumnDraft> columns) {
        List<ReferenceDraft> references = unique.references();
        Optional<ReferenceDraft> leader = leader(references);
        boolean free = references.stream().allMatch(Combining::free);
        if (leader.isEmpty() || !free || references.stream().anyMatch(r -> !fits(r, leader.get()))) {
            return false;
        }
        List<ReferenceDraft> parts = new ArrayList<>(references);
        parts.sort(Comparator.comparing(r -> r != leader.get()));
        long told = domains.count(columns, draft.mostRows());
        List<Integer> numbers = parts.stream().map(r -> r.number).toList();
        long most = told;
        for (ReferenceDraft part : parts) {
            part.apart = ReferenceChecks.apart(part, leader.get()) ? leader.get() : part.apart;
            part.keyed(new ParentChoice.Combined(told, numbers), unique);
            most = Products.times(most, part.target.mostRows());
        }
        capacity.limit(draft, unique, most);
        return true;
    }

    /** The one that the others may follow: it shares nothing itself. */
    private static Optional<ReferenceDraft> leader(List<ReferenceDraft> references) {
        return references.stream()
                .filter(r -> !r.sharesColumns() && r.match.isEmpty())
                .max(Comparator.<ReferenceDraft>comparingLong(r ->
                                references.stream().filter(f -> follows(f, r)).count())
                        .thenComparing(r -> -r.number));
    }

    /** Whether nobody decided how a reference chooses. */
    static boolean free(ReferenceDraft reference) {
        return !reference.self() && reference.choice instanceof ParentChoice.Uniform && reference.when == null;
    }

    private static boolean fits(ReferenceDraft reference, ReferenceDraft leader) {
        boolean alone = !reference.sharesColumns() && reference.match.isEmpty();
        return reference == leader || alone || follows(reference, leader);
    }

    /** Whether all that it must agree with is decided by the leader. */
    static boolean follows(ReferenceDraft reference, ReferenceDraft leader) {
        if (reference == leader || !reference.sharesColumns() && reference.match.isEmpty()) {
            return false;
        }
        for (int i = 0; i < reference.columns.size(); i++) {
            if (reference.shared.get(i) && !leader.columns.contains(reference.columns.get(i))) {
                return false;
            }
        }
        return reference.match.stream()
                .map(PlannedReference.Match::own)
                .allMatch(path -> path.references().isEmpty()
                        ? leader.columns.stream().anyMatch(c -> c.place == path.column())
                        : path.references().get(0) == leader.number);
    }
}
