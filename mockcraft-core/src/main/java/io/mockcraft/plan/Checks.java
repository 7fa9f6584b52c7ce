package io.mockcraft.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans what must hold in each row: conditions that share a column are met together. */
final class Checks {

    private final Conditions conditions;

    Checks(Instant now) {
        this.conditions = new Conditions(now);
    }

    void add(TableDraft draft) {
        if (draft.existing()) {
            return;
        }
        List<Group> groups = new ArrayList<>();
        conditions.of(draft).stream().filter(c -> !c.columns().isEmpty()).forEach(c -> join(c, groups));
        groups.forEach(group -> draft.checks.add(group.plan()));
    }

    private static void join(ConditionDraft condition, List<Group> groups) {
        Group joined = new Group();
        joined.add(condition);
        for (Group group : List.copyOf(groups)) {
            if (group.touches(joined)) {
                joined.addAll(group);
                groups.remove(group);
            }
        }
        groups.add(joined);
    }

    /** Conditions that hang together, with the columns that they and the references among them decide. */
    private static final class Group {

        private final List<ConditionDraft> conditions = new ArrayList<>();
        private final Set<ColumnDraft> columns = new LinkedHashSet<>();

        void add(ConditionDraft condition) {
            conditions.add(condition);
            condition.columns().forEach(this::addColumn);
        }

        /** A reference that is chosen again changes all of its columns. */
        private void addColumn(ColumnDraft column) {
            ReferenceDraft reference = column.reference;
            if (columns.add(column) && reference != null) {
                reference.columns.forEach(this::addColumn);
            }
        }

        boolean touches(Group other) {
            return columns.stream().anyMatch(other.columns::contains);
        }

        void addAll(Group other) {
            conditions.addAll(0, other.conditions);
            columns.addAll(other.columns);
        }

        CheckPlan plan() {
            List<ColumnDraft> free = columns.stream().filter(Group::free).toList();
            Map<Integer, List<@Nullable Object>> candidates = new HashMap<>();
            free.forEach(c -> candidates.put(c.place, Candidates.of(c, conditions)));
            return new CheckPlan(
                    conditions.stream().map(ConditionDraft::name).distinct().toList(),
                    conditions.stream().map(ConditionDraft::condition).toList(),
                    columns.stream().map(c -> c.place).toList(),
                    free.stream().map(c -> c.place).toList(),
                    references(),
                    candidates);
        }

        private static boolean free(ColumnDraft column) {
            return column.silent() && column.reference == null && !column.distinct && column.written();
        }

        private List<Integer> references() {
            return columns.stream()
                    .map(c -> c.reference)
                    .filter(r -> r != null && free(r))
                    .map(r -> r == null ? -1 : r.number)
                    .distinct()
                    .toList();
        }

        private static boolean free(ReferenceDraft reference) {
            return reference.choice instanceof ParentChoice.Uniform || reference.choice instanceof ParentChoice.Earlier;
        }
    }
}
