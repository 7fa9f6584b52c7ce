package io.mockcraft.planner.reference;

import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.Key;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Drafts;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.Wording;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.ReferenceSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Works out a table's references: those of the schema first, then the foreign keys that it leaves out. */
public final class References {

    private final Drafts drafts;
    private final SilentReferences silent;
    private final PolymorphicReferences polymorphic;
    private final Problems problems;

    /** Works out references among these tables. */
    public References(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.silent = new SilentReferences(drafts);
        this.polymorphic = new PolymorphicReferences(problems);
        this.problems = problems;
    }

    /** Adds the table's references to its draft. */
    public void add(TableDraft draft) {
        if (draft.standsFor()) {
            return;
        }
        if (draft.spec != null) {
            draft.spec.references().forEach(spec -> addNamed(draft, spec));
        }
        silent.add(draft);
        markShared(draft);
        draft.references.stream()
                .filter(r -> r.required() || r.columns.size() > 1)
                .flatMap(r -> r.targetColumns.stream())
                .forEach(column -> column.needed = true);
    }

    private void addNamed(TableDraft draft, ReferenceSpec spec) {
        Optional<List<ColumnDraft>> columns = columns(draft, spec);
        if (columns.isEmpty()) {
            return;
        }
        if (!spec.toAny().isEmpty()) {
            polymorphic.add(draft, spec, columns.get(), to -> target(to, spec));
            return;
        }
        Optional<TableDraft> target = target(spec.to(), spec);
        if (draft.spec != null && draft.spec.chosen().contains(spec)) {
            target.ifPresent(t -> add(draft, t, spec, List.of(), primaryKey(t)));
            return;
        }
        target.flatMap(t -> targetColumns(draft, t, columns.get(), spec))
                .ifPresent(theirs -> add(draft, target.orElseThrow(), spec, columns.get(), theirs));
    }

    private static void add(
            TableDraft draft, TableDraft target, ReferenceSpec spec, List<ColumnDraft> own, List<ColumnDraft> theirs) {
        ReferenceDraft reference = new ReferenceDraft(
                draft.references.size(), spec.name(), draft, target, own, theirs, spec, spec.where());
        reference.nulls = spec.nulls();
        draft.references.add(reference);
    }

    private Optional<TableDraft> target(String written, ReferenceSpec spec) {
        Optional<TableDraft> found = spec.fromExisting() ? drafts.standIn(written) : drafts.find(written);
        if (found.isEmpty()) {
            problems.add(
                    spec.at(),
                    spec.path(),
                    "no table \"" + written + "\" to refer to",
                    ofColumn(written)
                            .map(table -> "a reference leads to a table's key: write { ref: " + table + " }")
                            .orElseGet(() -> Suggestions.didYouMean(written, drafts.labels())));
        }
        return found;
    }

    /** The table where {@code users.id} or {@code users(id)} was written. */
    private Optional<String> ofColumn(String written) {
        String table = written.replaceFirst("\\.[^.]*$|\\s*\\(.*$", "");
        return Optional.of(table)
                .filter(name -> !name.equals(written) && drafts.find(name).isPresent());
    }

    private Optional<List<ColumnDraft>> columns(TableDraft draft, ReferenceSpec spec) {
        List<ColumnDraft> found = new ArrayList<>();
        for (String name : spec.columns()) {
            Optional<ColumnDraft> column = draft.column(name);
            if (column.isEmpty()) {
                problems.add(spec.at(), spec.path(), Wording.noColumn(name, draft), Wording.columns(name, draft));
                return Optional.empty();
            }
            found.add(column.get());
        }
        return Optional.of(found);
    }

    /** What the foreign key over these columns says; else the target's primary key. */
    private Optional<List<ColumnDraft>> targetColumns(
            TableDraft draft, TableDraft target, List<ColumnDraft> own, ReferenceSpec spec) {
        Optional<ForeignKey> key = draft.table.foreignKeys().stream()
                .filter(k -> k.target().equals(target.table.name()) && sameColumns(k, own))
                .findFirst();
        if (key.isPresent()) {
            return Optional.of(
                    own.stream().map(c -> partner(key.get(), c, target)).toList());
        }
        List<ColumnDraft> primary = primaryKey(target);
        if (own.isEmpty() || primary.size() == own.size()) {
            return Optional.of(own.isEmpty() ? List.of() : primary);
        }
        problems.add(
                spec.at(),
                spec.path(),
                own.size() + " column(s) cannot refer to " + target.label + ", whose primary key has " + primary.size()
                        + " column(s)",
                "list all of the columns in `references`");
        return Optional.empty();
    }

    static List<ColumnDraft> primaryKey(TableDraft target) {
        List<String> names = target.spec != null && !target.spec.primaryKey().isEmpty()
                ? target.spec.primaryKey()
                : target.table.primaryKey().map(Key::columns).orElse(List.of("id"));
        return names.stream().flatMap(n -> target.column(n).stream()).toList();
    }

    static boolean sameColumns(ForeignKey key, List<ColumnDraft> own) {
        Set<String> names = new HashSet<>();
        own.forEach(c -> names.add(c.column.name()));
        return names.equals(new HashSet<>(key.columns()));
    }

    private static ColumnDraft partner(ForeignKey key, ColumnDraft own, TableDraft target) {
        String theirs = key.targetColumns().get(key.columns().indexOf(own.column.name()));
        return target.column(theirs).orElseThrow();
    }

    /** A column's own rule decides it, else the leading reference over it; the others match it. */
    private void markShared(TableDraft draft) {
        draft.references.stream().sorted(Leading.FIRST).forEach(this::markShared);
    }

    private void markShared(ReferenceDraft reference) {
        for (int i = 0; i < reference.columns.size(); i++) {
            ColumnDraft column = reference.columns.get(i);
            boolean ruled = column.ruledItself();
            if (ruled && Leading.counted(reference)) {
                refuse(reference, column);
            }
            boolean decided = column.reference != null || ruled;
            reference.shared.add(decided);
            if (!decided) {
                column.reference = reference;
                column.referencePart = i;
            }
        }
    }

    private void refuse(ReferenceDraft reference, ColumnDraft column) {
        ColumnSpec spec = Objects.requireNonNull(column.spec);
        problems.add(
                spec.rule().at(),
                spec.path(),
                "the rows are counted per \"" + reference.written() + "\", which decides this column",
                "remove its rule");
    }
}
