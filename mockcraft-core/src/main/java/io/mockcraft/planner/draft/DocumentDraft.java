package io.mockcraft.planner.draft;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.PathPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A document while its fields are being planned: their rules may name each other, and the fields of documents around. */
public final class DocumentDraft {

    private final @Nullable DocumentDraft around;
    private final List<Field> fields = new ArrayList<>();

    /** The field whose rule is being compiled: there, its name means what stands further out. */
    private @Nullable ColumnDraft compiling;

    /** What it was compiled to, before keys had their say. */
    public DerivedPlan.@Nullable DocumentOf compiled;

    /** A document without fields, inside another; null where it is the column's own value. */
    public DocumentDraft(@Nullable DocumentDraft around) {
        this.around = around;
    }

    /**
     * A field that a rule may name.
     *
     * @param path the way there
     * @param draft the field
     */
    public record Found(PathPlan path, ColumnDraft draft) {}

    /**
     * A reference that a document chose for itself.
     *
     * @param around how many documents further out it stands
     * @param reference the reference
     */
    public record FoundReference(int around, ReferenceDraft reference) {}

    /** A field and its name. */
    public record Field(String name, ColumnDraft draft) {}

    /** Adds a field. */
    public void add(String name, ColumnDraft field) {
        field.inside = this;
        fields.add(new Field(name, field));
    }

    /** Compiles each field by its rule. */
    public void compile(BiFunction<String, ColumnDraft, CellPlan> rules) {
        for (Field field : fields) {
            compiling = field.draft();
            field.draft().plan = rules.apply(field.name(), field.draft());
        }
        compiling = null;
    }

    /** Its fields in their order. */
    public List<Field> fields() {
        return fields;
    }

    /** The field that these names lead to, one inside the other. */
    public Optional<ColumnDraft> inner(List<String> names) {
        Optional<ColumnDraft> found = fields.stream()
                .filter(f -> f.name().equals(names.get(0)))
                .map(Field::draft)
                .findFirst();
        return names.size() == 1
                ? found
                : found.flatMap(f -> Optional.ofNullable(f.document))
                        .flatMap(d -> d.inner(names.subList(1, names.size())));
    }

    /** The plan of the column that holds it, with its fields as they are planned now. */
    public CellPlan renewed(CellPlan plan) {
        boolean holds = Layers.source(plan).filter(source -> source == compiled).isPresent();
        return holds ? Layers.over(plan, document()) : plan;
    }

    /** The document, as its fields are planned now. */
    public DerivedPlan.DocumentOf document() {
        return new DerivedPlan.DocumentOf(
                fields.stream().map(DocumentDraft::planned).toList());
    }

    private static DerivedPlan.Field planned(Field field) {
        ColumnDraft draft = field.draft();
        CellPlan plan = draft.document == null ? draft.plan : draft.document.renewed(draft.plan);
        return new DerivedPlan.Field(field.name(), plan, draft.column.type());
    }

    /** The names of its fields, in their order. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** The reference of the nearest field of this name; empty where that field, or none, is no reference. */
    public Optional<FoundReference> reference(String name) {
        return field(name)
                .filter(found -> found.draft().reference != null)
                .map(found ->
                        new FoundReference(found.path().around(), Objects.requireNonNull(found.draft().reference)));
    }

    /** The nearest field of this name. */
    public Optional<Found> field(String name) {
        int steps = 0;
        for (DocumentDraft at = this; at != null; at = at.around) {
            for (int i = 0; i < at.fields.size(); i++) {
                Field field = at.fields.get(i);
                if (field.name().equals(name) && field.draft() != at.compiling) {
                    return Optional.of(new Found(PathPlan.field(steps, i), field.draft()));
                }
            }
            steps++;
        }
        return Optional.empty();
    }
}
