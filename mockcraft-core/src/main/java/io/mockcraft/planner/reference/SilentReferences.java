package io.mockcraft.planner.reference;

import io.mockcraft.catalog.ForeignKey;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Drafts;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import java.util.List;
import java.util.Optional;

/** The references of foreign keys that no schema mentions. */
final class SilentReferences {

    private final Drafts drafts;

    SilentReferences(Drafts drafts) {
        this.drafts = drafts;
    }

    void add(TableDraft draft) {
        draft.table.foreignKeys().stream().filter(key -> !covered(draft, key)).forEach(key -> add(draft, key));
    }

    /** A key is covered by a reference over its columns, or by rules of the user's own for one of them. */
    private static boolean covered(TableDraft draft, ForeignKey key) {
        boolean referenced = draft.references.stream()
                .anyMatch(r -> r.target.table.name().equals(key.target()) && References.sameColumns(key, r.columns));
        return referenced || key.columns().stream().anyMatch(name -> prescribed(draft, key, name));
    }

    private static boolean prescribed(TableDraft draft, ForeignKey key, String column) {
        ColumnDraft own = draft.column(column).orElseThrow();
        boolean elsewhere = draft.references.stream().anyMatch(r -> r.columns.contains(own));
        boolean ruled = own.spec != null && !own.silent() || own.given != null;
        return ruled && !elsewhere && key.columns().size() == 1;
    }

    private void add(TableDraft draft, ForeignKey key) {
        Optional<TableDraft> target = drafts.of(key.target());
        if (target.isEmpty()) {
            return;
        }
        List<ColumnDraft> own =
                key.columns().stream().map(n -> draft.column(n).orElseThrow()).toList();
        List<ColumnDraft> theirs = key.targetColumns().stream()
                .map(n -> target.get().column(n).orElseThrow())
                .toList();
        draft.references.add(
                new ReferenceDraft(draft.references.size(), key.name(), draft, target.get(), own, theirs, null, null));
    }
}
