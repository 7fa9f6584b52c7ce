package io.mockcraft.planner.formula;

import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.DocumentDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.Wording;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ReferenceSpec;
import io.mockcraft.schema.ValueSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves written paths: references by name, then a column; inside a document, its other fields come first. */
public final class Paths {

    private final Problems problems;

    /** Notes paths that lead nowhere. */
    public Paths(Problems problems) {
        this.problems = problems;
    }

    /**
     * Where a path leads.
     *
     * @param plan the way there
     * @param table the table it ends in
     * @param column the column it ends in
     */
    public record Found(PathPlan plan, TableDraft table, ColumnDraft column) {}

    /** The way there; empty when a problem was noted. */
    public Optional<PathPlan> resolve(TableDraft start, @Nullable DocumentDraft inside, Path path, String where) {
        return find(start, inside, path, where).map(Found::plan);
    }

    /** Where the path leads from a document of the row, or from the row itself; empty when a problem was noted. */
    public Optional<Found> find(TableDraft start, @Nullable DocumentDraft inside, Path path, String where) {
        if (inside == null) {
            return find(start, path, where);
        }
        return path.segments().size() > 1
                ? throughField(start, inside, path, where)
                : besideField(start, inside, path, where);
    }

    /** Through a reference of a document around; else through one of the row. */
    private Optional<Found> throughField(TableDraft start, DocumentDraft inside, Path path, String where) {
        List<String> segments = path.segments();
        Optional<DocumentDraft.FoundReference> chosen = inside.reference(segments.get(0));
        return chosen.isEmpty()
                ? find(start, path, where)
                : beyond(chosen.get(), new Path(segments.subList(1, segments.size()), path.at()), where);
    }

    /** Where a path leads from the row that a document chose for itself. */
    public Optional<Found> beyond(DocumentDraft.FoundReference chosen, Path path, String where) {
        ReferenceDraft reference = chosen.reference();
        return find(reference.target, path, where).map(found -> {
            PathPlan plan = found.plan().behind(reference.number, chosen.around());
            return new Found(plan, found.table(), found.column());
        });
    }

    /** Another field; else a column of the row. */
    private Optional<Found> besideField(TableDraft start, DocumentDraft inside, Path path, String where) {
        String name = path.segments().get(0);
        Optional<Found> field = inside.field(name).map(f -> new Found(f.path(), start, f.draft()));
        if (field.isEmpty() && start.column(name).isEmpty()) {
            List<String> known = new ArrayList<>(inside.names());
            known.addAll(Wording.names(start));
            problems.add(
                    path.at(),
                    where,
                    "no field \"" + name + "\" beside it, and no column of that name in table \"" + start.label + "\"",
                    Suggestions.didYouMeanOrList(name, known));
            return Optional.empty();
        }
        return field.or(() -> find(start, path, where));
    }

    private Optional<Found> find(TableDraft start, Path path, String where) {
        TableDraft at = start;
        List<Integer> references = new ArrayList<>();
        List<String> segments = path.segments();
        for (String segment : segments.subList(0, segments.size() - 1)) {
            Optional<ReferenceDraft> reference = at.leadingTo(segment);
            if (reference.isEmpty()) {
                noReference(at, segment, path, where);
                return Optional.empty();
            }
            references.add(reference.get().number);
            at = reference.get().target;
        }
        return column(at, references, segments.get(segments.size() - 1), path, where);
    }

    private Optional<Found> column(TableDraft table, List<Integer> references, String name, Path path, String where) {
        Optional<ColumnDraft> column = table.column(name);
        if (column.isEmpty()) {
            problems.add(path.at(), where, Wording.noColumn(name, table), Wording.columns(name, table));
        }
        return column.map(c -> new Found(new PathPlan(references, c.place), table, c));
    }

    private void noReference(TableDraft table, String segment, Path path, String where) {
        boolean document = table.column(segment)
                .filter(column -> column.spec != null && column.spec.rule().source() instanceof ValueSource.ObjectOf)
                .isPresent();
        if (document) {
            problems.add(
                    path.at(),
                    where,
                    "\"" + segment + "\" is a document, whose fields cannot be reached from outside",
                    "make a column of the field's own, which may be hidden, and copy it into the document");
        } else if (polymorphic(table).contains(segment)) {
            problems.add(
                    path.at(),
                    where,
                    "\"" + segment + "\" leads to one of several tables, so no path goes through it",
                    "name a column of this row, or give each of those tables a reference of its own, with `when`");
        } else {
            String reason = "no reference \"" + segment + "\" in table \"" + table.label + "\"";
            problems.add(path.at(), where, reason, Suggestions.didYouMeanOrList(segment, references(table)));
        }
    }

    private static List<String> polymorphic(TableDraft table) {
        return table.spec == null
                ? List.of()
                : table.spec.references().stream()
                        .filter(reference -> !reference.toAny().isEmpty())
                        .map(ReferenceSpec::name)
                        .toList();
    }

    /** The references that paths may go through. */
    private static List<String> references(TableDraft table) {
        return table.references.stream()
                .filter(reference -> !reference.inDocument() && reference.lead == null)
                .map(ReferenceDraft::written)
                .toList();
    }
}
