package io.mockcraft.planner;

import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.catalog.Key;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.ReferenceSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out a table's references: those of the schema first, then the foreign keys that it leaves out. */
final class References {

    private final List<TableDraft> drafts;
    private final TableNaming naming;
    private final Problems problems;

    References(List<TableDraft> drafts, TableNaming naming, Problems problems) {
        this.drafts = drafts;
        this.naming = naming;
        this.problems = problems;
    }

    void add(TableDraft draft) {
        if (draft.spec != null) {
            draft.spec.references().forEach(spec -> addNamed(draft, spec));
        }
        draft.table.foreignKeys().stream()
                .filter(key -> !covered(draft, key))
                .sorted(decidingFirst(draft))
                .forEach(key -> addSilent(draft, key));
        markShared(draft);
    }

    /**
     * Where keys share a column, one that every row needs decides it, before keys that may be null and keys into the table
     * itself; among those the widest, because what it refers to agrees with the narrower ones already.
     */
    private static Comparator<ForeignKey> decidingFirst(TableDraft draft) {
        return Comparator.<ForeignKey, Boolean>comparing(key -> optional(draft, key))
                .thenComparing(key -> key.target().equals(draft.table.name()))
                .thenComparing(key -> -key.columns().size());
    }

    private static boolean optional(TableDraft draft, ForeignKey key) {
        return key.columns().stream().map(n -> draft.column(n).orElseThrow()).anyMatch(c -> c.column.nullable());
    }

    private void addNamed(TableDraft draft, ReferenceSpec spec) {
        Optional<TableDraft> target = target(spec);
        Optional<List<ColumnDraft>> columns = columns(draft, spec);
        if (target.isEmpty() || columns.isEmpty()) {
            return;
        }
        Optional<List<ColumnDraft>> theirs = targetColumns(draft, target.get(), columns.get(), spec);
        theirs.ifPresent(t -> add(draft, target.get(), spec, columns.get(), t));
    }

    private void add(
            TableDraft draft, TableDraft target, ReferenceSpec spec, List<ColumnDraft> own, List<ColumnDraft> theirs) {
        ReferenceDraft reference =
                new ReferenceDraft(draft.references.size(), spec.name(), draft, target, own, theirs, spec);
        reference.nulls = spec.nulls();
        draft.references.add(reference);
    }

    private Optional<TableDraft> target(ReferenceSpec spec) {
        List<TableDraft> found = naming.find(spec.to()).stream()
                .flatMap(t -> drafts.stream().filter(d -> d.table.equals(t)))
                .toList();
        if (found.size() != 1) {
            problems.add(
                    spec.at(),
                    spec.path(),
                    "no table \"" + spec.to() + "\" to refer to",
                    Suggestions.didYouMean(
                            spec.to(), drafts.stream().map(d -> d.label).toList()));
            return Optional.empty();
        }
        return Optional.of(found.get(0));
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

    private static boolean sameColumns(ForeignKey key, List<ColumnDraft> own) {
        Set<String> names = new HashSet<>();
        own.forEach(c -> names.add(c.column.name()));
        return names.equals(new HashSet<>(key.columns()));
    }

    private static ColumnDraft partner(ForeignKey key, ColumnDraft own, TableDraft target) {
        String theirs = key.targetColumns().get(key.columns().indexOf(own.column.name()));
        return target.column(theirs).orElseThrow();
    }

    /** A key is covered by a reference over its columns, or by rules of the user's own for one of them. */
    private static boolean covered(TableDraft draft, ForeignKey key) {
        boolean referenced = draft.references.stream()
                .anyMatch(r -> r.target.table.name().equals(key.target()) && sameColumns(key, r.columns));
        return referenced || key.columns().stream().anyMatch(name -> prescribed(draft, key, name));
    }

    private static boolean prescribed(TableDraft draft, ForeignKey key, String column) {
        ColumnDraft own = draft.column(column).orElseThrow();
        boolean elsewhere = draft.references.stream().anyMatch(r -> r.columns.contains(own));
        return own.spec != null && !own.silent() && !elsewhere && key.columns().size() == 1;
    }

    private void addSilent(TableDraft draft, ForeignKey key) {
        Optional<TableDraft> target =
                drafts.stream().filter(d -> d.table.name().equals(key.target())).findFirst();
        if (target.isEmpty()) {
            return;
        }
        List<ColumnDraft> own =
                key.columns().stream().map(n -> draft.column(n).orElseThrow()).toList();
        List<ColumnDraft> theirs = key.targetColumns().stream()
                .map(n -> target.get().column(n).orElseThrow())
                .toList();
        draft.references.add(
                new ReferenceDraft(draft.references.size(), key.name(), draft, target.get(), own, theirs, null));
    }

    /** The first reference over a column decides it; later ones match it. */
    private static void markShared(TableDraft draft) {
        for (ReferenceDraft reference : draft.references) {
            for (int i = 0; i < reference.columns.size(); i++) {
                ColumnDraft column = reference.columns.get(i);
                boolean decided = column.reference != null;
                reference.shared.add(decided);
                if (!decided) {
                    column.reference = reference;
                    column.referencePart = i;
                }
            }
        }
    }
}
