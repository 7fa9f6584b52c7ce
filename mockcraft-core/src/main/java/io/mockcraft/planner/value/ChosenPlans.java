package io.mockcraft.planner.value;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.DocumentDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.formula.Paths;
import io.mockcraft.planner.reference.ReferenceRules;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Path;
import io.mockcraft.schema.ValueSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles references inside of documents and lists, each of whose elements chooses a row for itself. */
final class ChosenPlans {

    private final Paths paths;
    private final ReferenceRules references;
    private final Problems problems;

    ChosenPlans(Paths paths, ReferenceRules references, Problems problems) {
        this.paths = paths;
        this.references = references;
        this.problems = problems;
    }

    /** Lets the document's fields, and those inside of it, name the rows that it chooses. */
    void connect(TableDraft draft, DocumentDraft document, ValueSource.ObjectOf object) {
        for (DocumentDraft.Field field : document.fields()) {
            if (Objects.requireNonNull(object.fields().get(field.name())).source()
                    instanceof ValueSource.Chosen chosen) {
                field.draft().reference = reference(draft, chosen);
            }
        }
    }

    /** An element that is a reference itself: a document without fields chooses for it. */
    DocumentDraft alone(
            TableDraft draft, ColumnDraft element, ValueSource.Chosen chosen, @Nullable DocumentDraft around) {
        element.reference = reference(draft, chosen);
        return new DocumentDraft(around);
    }

    /** Null where its table is not known. */
    private static @Nullable ReferenceDraft reference(TableDraft draft, ValueSource.Chosen chosen) {
        return draft.references.stream()
                .filter(r -> chosen.reference().equals(r.spec))
                .findFirst()
                .orElse(null);
    }

    CellPlan plan(ColumnDraft field, ValueSource.Chosen chosen, String path) {
        ReferenceDraft reference = field.reference;
        DocumentDraft document = Objects.requireNonNull(field.inside);
        if (reference == null) {
            return new CellPlan.Constant(null);
        }
        references.compile(reference, document);
        return value(reference, chosen, path)
                .<CellPlan>map(value -> new DerivedPlan.Chosen(
                        value, reference.inputs, document.fields().isEmpty()))
                .orElseGet(() -> new CellPlan.Constant(null));
    }

    private Optional<PathPlan> value(ReferenceDraft reference, ValueSource.Chosen chosen, String path) {
        Path copy = chosen.copy();
        if (copy != null) {
            return paths.beyond(new DocumentDraft.FoundReference(0, reference), copy, path)
                    .map(Paths.Found::plan);
        } else if (reference.targetColumns.size() == 1) {
            return Optional.of(
                    PathPlan.own(reference.targetColumns.get(0).place).behind(reference.number, 0));
        }
        problems.add(
                chosen.reference().at(),
                path,
                "the key of " + reference.target.label + " has " + reference.targetColumns.size() + " columns",
                "say which column the field holds: { ref: " + chosen.reference().to() + ", copy: ... }");
        return Optional.empty();
    }
}
