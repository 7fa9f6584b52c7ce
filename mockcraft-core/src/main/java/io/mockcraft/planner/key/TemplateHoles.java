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

/**
 * Which holes of a template tell its texts apart: those whose text can be read off the whole. 1 and 12 make the same text
 * as 11 and 2; beside a hyphen, "a-b" and "c" make the same as "a" and "b-c".
 */
final class TemplateHoles {

    private final TableDraft draft;
    private final List<CellPlan.Part> parts;
    private final List<HoleTexts> texts;

    TemplateHoles(TableDraft draft, CellPlan.Template template) {
        this.draft = draft;
        this.parts = template.parts();
        this.texts = parts.stream().map(this::texts).toList();
    }

    /** The columns in the holes that do: different values of one make different texts. */
    Stream<ColumnDraft> telling() {
        return IntStream.range(0, parts.size())
                .filter(this::tells)
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

    /** Whether where it starts and ends shows in each text. */
    private boolean tells(int place) {
        boolean start = IntStream.range(0, place).allMatch(this::ends);
        boolean end = IntStream.range(place + 1, parts.size()).allMatch(this::starts);
        return start && end || start && ends(place) || end && starts(place);
    }

    /** Whether a part's end shows where its start is known. */
    private boolean ends(int place) {
        return ofOneLength(place) || besideSign(place, place + 1);
    }

    /** Whether a part's start shows where its end is known. */
    private boolean starts(int place) {
        return ofOneLength(place) || besideSign(place, place - 1);
    }

    private boolean ofOneLength(int place) {
        return parts.get(place).text() != null || texts.get(place).ofOneLength();
    }

    private boolean besideSign(int place, int neighbour) {
        String text = neighbour < 0 || neighbour == parts.size()
                ? null
                : parts.get(neighbour).text();
        return text != null && texts.get(place).lackOneOf(text);
    }
}
