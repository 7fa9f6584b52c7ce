package io.mockcraft.planner;

import io.mockcraft.plan.PathPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document while its fields are being planned: their rules may name each other, and the fields of documents around. */
final class DocumentDraft {

    private final @Nullable DocumentDraft around;
    private final List<Field> fields = new ArrayList<>();

    DocumentDraft(@Nullable DocumentDraft around) {
        this.around = around;
    }

    /**
     * A field that a rule may name.
     *
     * @param path the way there
     * @param draft the field
     */
    record Found(PathPlan path, ColumnDraft draft) {}

    /** A field and its name. */
    record Field(String name, ColumnDraft draft) {}

    void add(String name, ColumnDraft field) {
        field.inside = this;
        fields.add(new Field(name, field));
    }

    List<Field> fields() {
        return fields;
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** The nearest field of this name. */
    Optional<Found> field(String name) {
        int steps = 0;
        for (DocumentDraft at = this; at != null; at = at.around) {
            for (int i = 0; i < at.fields.size(); i++) {
                if (at.fields.get(i).name().equals(name)) {
                    return Optional.of(
                            new Found(PathPlan.field(steps, i), at.fields.get(i).draft()));
                }
            }
            steps++;
        }
        return Optional.empty();
    }
}
