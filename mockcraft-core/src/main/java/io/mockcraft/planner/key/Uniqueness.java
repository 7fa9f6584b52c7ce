package io.mockcraft.planner.key;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.RowPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceChecks;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.UniqueDraft;
import io.mockcraft.problem.Problems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes keys unique by construction: by one column whose values are distinct; else by one parent for each row; else by
 * counting through the product of the domains involved.
 */
public final class Uniqueness {

    private final Domains domains;
    private final Capacity capacity;
    private final UniqueDrafts drafts;
    private final Pairs pairs;
    private final Leads leads;
    private final Dealing dealing;
    private final Combining combining;
    private final Coupling coupling;
    private final Partial partial;

    /** Counts through these domains, within what the capacity allows. */
    public Uniqueness(Domains domains, Capacity capacity, Instant now, Problems problems) {
        this.domains = domains;
        this.capacity = capacity;
        this.drafts = new UniqueDrafts(domains, now, problems);
        this.pairs = new Pairs(capacity);
        this.leads = new Leads(domains, capacity);
        this.combining = new Combining(domains, capacity);
        this.coupling = new Coupling(capacity);
        this.partial = new Partial(domains);
        this.dealing = new Dealing(domains, capacity);
    }

    /** Makes each key of the table unique, or notes why it cannot be. */
    public void ensure(TableDraft draft) {
        List<UniqueDraft> proved = new ArrayList<>();
        for (UniqueDraft unique : drafts.of(draft)) {
            if (unique.unordered() || Pairs.ordered(draft, unique)) {
                pairs.make(draft, unique);
            } else if (!holds(draft, unique) && proved.stream().noneMatch(p -> implies(draft, p, unique))) {
                make(draft, unique);
            }
            proved.add(unique);
            draft.unique.add(unique);
        }
    }

    /** What is unique stays so with more columns beside it, and in a text that tells it. */
    private static boolean implies(TableDraft draft, UniqueDraft proved, UniqueDraft unique) {
        boolean nulls = unique.nullsDistinct() || !proved.optional();
        return nulls && unique.columns().containsAll(proved.columns())
                || !proved.optional() && told(draft, unique).containsAll(proved.columns());
    }

    private static List<ColumnDraft> told(TableDraft draft, UniqueDraft unique) {
        return unique.columns().stream()
                .flatMap(column -> Stream.concat(Stream.of(column), carriers(draft, column)))
                .toList();
    }

    private static boolean holds(TableDraft draft, UniqueDraft unique) {
        return unique.columns().stream().anyMatch(c -> c.distinct || ofDistinct(draft, c))
                || unique.references().stream().anyMatch(Uniqueness::eachOnce)
                || rising(draft, unique)
                || covered(draft, unique)
                || countedOnce(draft, unique);
    }

    private static boolean eachOnce(ReferenceDraft reference) {
        return reference.choice instanceof ParentChoice.OneToOne
                || reference.choice instanceof ParentChoice.Coupled coupled && coupled.unique(reference.number);
    }

    private static boolean ofDistinct(TableDraft draft, ColumnDraft column) {
        return carriers(draft, column).anyMatch(c -> c != column && c.distinct);
    }

    /** The columns any of which makes this one distinct: itself, or those in the holes that tell its texts apart. */
    private static Stream<ColumnDraft> carriers(TableDraft draft, ColumnDraft column) {
        return column.plan instanceof CellPlan.Template template
                ? new TemplateHoles(draft, template).telling()
                : Stream.of(column);
    }

    /** Each combination of some of its columns stands in one row. */
    private static boolean covered(TableDraft draft, UniqueDraft unique) {
        return !draft.covered.isEmpty() && unique.columns().containsAll(draft.covered);
    }

    /** At most one row for each parent. */
    private static boolean countedOnce(TableDraft draft, UniqueDraft unique) {
        return draft.rows instanceof RowPlan.Per per
                && unique.references().contains(draft.references.get(per.reference()))
                && per.counts().stream().allMatch(range -> range.high() <= 1);
    }

    /** Values that rise from row to row: under each parent that is in the key too, or in the whole table. */
    private static boolean rising(TableDraft draft, UniqueDraft unique) {
        boolean everywhere = !(draft.rows instanceof RowPlan.Per per)
                || unique.references().contains(draft.references.get(per.reference()));
        return everywhere && unique.columns().stream().anyMatch(column -> Rising.rises(draft, column));
    }

    private void make(TableDraft draft, UniqueDraft unique) {
        Optional<ColumnDraft> carrier = carrier(draft, unique);
        if (carrier.isPresent()) {
            domains.makeDistinct(draft, carrier.get(), unique.nullsDistinct());
        } else if (!partial.keepOut(draft, unique) && !dealing.deal(draft, unique)) {
            byProduct(draft, unique);
        }
    }

    /** The column that is best made distinct: one that nobody prescribed, with the widest domain. */
    private Optional<ColumnDraft> carrier(TableDraft draft, UniqueDraft unique) {
        long rows = draft.mostRows();
        return unique.columns().stream()
                .flatMap(c -> carriers(draft, c))
                .filter(c -> !c.dealt && domains.rows(c) >= Math.max(rows, 1))
                .max(Comparator.<ColumnDraft>comparingInt(c -> c.silent() ? 1 : 0)
                        .thenComparingLong(c -> domains.capacity(c)));
    }

    /** Counts rows through the domains of all that is in the key. */
    private void byProduct(TableDraft draft, UniqueDraft unique) {
        List<ReferenceDraft> references = unique.references();
        List<ColumnDraft> columns = unique.columns().stream()
                .filter(c -> c.reference == null && !c.dealt && domains.capacity(c) > 1)
                .toList();
        boolean alone = references.size() == 1 && columns.isEmpty();
        if (alone && coupling.once(draft, unique)) {
            return;
        }
        if (!unique.leads().isEmpty() && combinations(references, columns) < draft.mostRows()) {
            leads.count(draft, unique, columns);
        } else if (references.stream().allMatch(ReferenceDraft::counted) && columns.isEmpty() && !silent(unique)) {
            capacity.computed(draft, unique);
        } else if (references.stream().anyMatch(r -> r.sharesColumns() || !alone && r.restricted())) {
            boolean coupled = alone && coupling.couple(draft, unique);
            if (!coupled && !combining.combine(draft, unique, columns)) {
                capacity.unproved(draft, unique);
            }
        } else if (alone || references.stream().anyMatch(r -> !free(r))) {
            oneToOne(draft, unique, references);
        } else {
            byDigits(draft, unique, references, columns);
        }
    }

    private long combinations(List<ReferenceDraft> references, List<ColumnDraft> columns) {
        long parents =
                references.stream().mapToLong(ReferenceDraft::fewestParents).reduce(1, Products::times);
        return Products.times(parents, domains.product(columns));
    }

    private static boolean silent(UniqueDraft unique) {
        return unique.columns().stream().allMatch(ColumnDraft::silent);
    }

    /** Only as many digits as the rows need: what is left stays free to meet checks. */
    private void byDigits(
            TableDraft draft, UniqueDraft unique, List<ReferenceDraft> references, List<ColumnDraft> columns) {
        long rows = draft.mostRows();
        long product = 1;
        for (ReferenceDraft reference : references) {
            if (product >= rows) {
                return;
            }
            capacity.tellWeights(reference, unique);
            references.stream()
                    .takeWhile(other -> other != reference)
                    .filter(other -> ReferenceChecks.apart(reference, other))
                    .forEach(other -> reference.apart = other);
            reference.keyed(new ParentChoice.Digit(product, reference.fewestParents()), unique);
            product = Products.times(product, reference.fewestParents());
        }
        for (ColumnDraft column : columns) {
            if (product >= rows) {
                return;
            }
            product = Products.times(product, domains.count(column, product));
        }
        if (product >= rows || !between(unique, product)) {
            capacity.limit(draft, unique, product);
        }
    }

    /** How many values lie between bounds that the rest of the key decides shows only in the rows. */
    private static boolean between(UniqueDraft unique, long divisor) {
        return unique.columns().stream().anyMatch(BoundedParts.everywhere(divisor, unique)::deal);
    }

    /** Weights give way to the key; weights by key are about which parents may be chosen at all. */
    private static boolean free(ReferenceDraft reference) {
        return reference.choice instanceof ParentChoice.Uniform
                || reference.choice.weighted() && !(reference.choice instanceof ParentChoice.WeightedKeys);
    }

    /** References that checks keep apart, and each of which has every parent once, have them in another order. */
    private static long ahead(TableDraft draft, ReferenceDraft reference) {
        List<ReferenceDraft> before = draft.references.stream()
                .filter(r -> r.target == reference.target && r.choice instanceof ParentChoice.OneToOne)
                .toList();
        return before.stream().anyMatch(r -> ReferenceChecks.apart(reference, r)) ? before.size() : 0;
    }

    private void oneToOne(TableDraft draft, UniqueDraft unique, List<ReferenceDraft> references) {
        ReferenceDraft free =
                references.stream().filter(Uniqueness::free).findFirst().orElse(references.get(0));
        free.keyed(new ParentChoice.OneToOne(ahead(draft, free)), unique);
        if (!unique.optional() || free.required()) {
            capacity.limit(draft, unique, free.target.fewestRows());
        }
    }
}
