package io.mockcraft.planner.key;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Layers;
import io.mockcraft.planner.draft.TableDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which holes of a template tell its texts apart: those whose text can be read off the whole. */
final class TemplateHoles {

    private final TableDraft draft;
    private final List<CellPlan.Part> parts;
    private final Legible texts;

    TemplateHoles(TableDraft draft, CellPlan.Template template) {
        this.draft = draft;
        this.parts = template.parts();
        this.texts = new Legible(parts.stream().map(this::piece).toList());
    }

    /** The columns in the holes that do: different values of one make different texts. */
    Stream<ColumnDraft> telling() {
        return IntStream.range(0, parts.size())
                .filter(texts::tells)
                .mapToObj(place -> own(parts.get(place)))
                .flatMap(Optional::stream)
                .filter(column -> Layers.bare(column.plan));
    }

    private Optional<ColumnDraft> own(CellPlan.Part part) {
        PathPlan hole = part.hole();
        return hole == null || !hole.references().isEmpty() ? Optional.empty() : column(hole);
    }

    private Optional<ColumnDraft> column(PathPlan hole) {
        if (hole.ofField() || hole.chosen()) {
            return Optional.empty();
        }
        TableDraft table = draft;
        for (int reference : hole.references()) {
            table = table.references.get(reference).target;
        }
        return Optional.of(table.columns.get(hole.column()));
    }

    private Legible.Piece piece(CellPlan.Part part) {
        return part.text() != null ? Legible.Piece.of(part.text()) : Legible.Piece.of(texts(part));
    }

    private HoleTexts texts(CellPlan.Part part) {
        CellPlan.Generated made = part.made();
        if (made != null && made.inputs().isEmpty()) {
            return HoleTexts.of(made.generator());
        }
        return Optional.ofNullable(part.hole())
                .flatMap(this::column)
                .map(column -> HoleTexts.of(column, draft.mostRows()))
                .orElse(HoleTexts.UNKNOWN);
    }
}
